import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = (text: string, publishedOn: string) =>
  extractor
    .extract({ ...article(text, publishedOn), publisher: 'President of Kenya' })
    .facts.map(inShort);

describe('a day after that of publication', () => {
  const met = (day: string) =>
    read(
      `President Ruto met on ${day} with President Gabriel Boric of Chile in Seoul.`,
      '2024-08-28',
    );

  it('has come where it was told further west', () => {
    expect(met('August 29')).toEqual(['meeting/in-person CHL+KEN 2024-08-29']);
  });

  it('is one of the year before where it is later', () => {
    expect(met('August 31')).toEqual(['meeting/in-person CHL+KEN 2023-08-31']);
  });
});
