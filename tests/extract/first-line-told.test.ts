import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = async (line: string, publisher: string | null) => {
  const text = `${line}\n\nThe weather was fine on that day.`;
  return (await extractor.read({ ...article(text, '2023-05-10'), publisher })).facts.map(inShort);
};

const TOLD = 'Ann Lee congratulated President of Chile Gabriel Boric on the anniversary';

describe('a first line without a full stop', () => {
  it('tells the news of an office, where somebody named did something', async () => {
    const line = TOLD.replace('Ann Lee', 'Vladimir Putin');
    expect(await facts(line, 'President of Russia')).toEqual([
      'statement/greeting RUS>CHL 2023-05-10~',
    ]);
  });

  it.each([
    'Vladimir Putin Congratulated President of Chile Gabriel Boric on the Anniversary',
    'Congratulations to President of Chile Gabriel Boric on the anniversary of relations',
  ])('is a heading where it is written as one: %s', async (line) => {
    expect(await facts(line, 'President of Russia')).toEqual([]);
  });

  it('is a heading in the news', async () => {
    expect(await facts(TOLD.replace('Ann Lee', 'Vladimir Putin'), null)).toEqual([]);
  });
});
