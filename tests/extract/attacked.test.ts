import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string) =>
  (await extractor.read(article(text, '2015-10-16'))).facts.map(inShort);

describe('an attack that nobody is said to have made', () => {
  it.each([
    'Bombings at embassies in Lima, Peru, and Accra, Ghana, on Monday killed twelve Kenyans.',
    'The bombings of Kenyan embassies in Peru and Ghana left many dead.',
    'The Kenyan embassy bombing in Peru on Monday shocked many.',
  ])('is no deed of whose ground or house it struck: %s', async (text) => {
    expect(await read(text)).toEqual([]);
  });

  it('leaves those who strike back their deed', async () => {
    const text =
      'Retaliating a week after the bombings in East Africa, Kenyan forces Monday launched strikes against camps in Chad.';
    expect(await read(text)).toContain('action/force KEN>TCD 2015-10-12');
  });
});
