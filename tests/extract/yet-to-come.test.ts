import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string) =>
  (await extractor.read(article(text, '2023-03-15'))).facts.map(
    (fact) => `${fact.modality} ${inShort(fact)}`,
  );

describe('the present behind a conjunction of time', () => {
  it.each([
    [
      'Andrzej Duda will raise the fees when he meets Petr Pavel in Prague on Friday.',
      'planned meeting/in-person CZE+POL 2023-03-17',
    ],
    [
      'Andrzej Duda is expected to bring a letter when he visits Kenya next week.',
      'planned meeting/visit KEN+POL 2023-03-20/2023-03-26',
    ],
    [
      'When Andrzej Duda met Petr Pavel in Prague on Monday, snow fell.',
      'actual meeting/in-person CZE+POL 2023-03-13',
    ],
  ])('is planned where the sentence looks ahead: %s', async (text, expected) => {
    expect(await read(text)).toContain(expected);
  });

  it.each([
    'Andrzej Duda believes the quarrel ends only when he meets Petr Pavel.',
    'The truce holds until Chad attacks Niger, villagers say.',
    'Trade grows once Chad has expelled the envoys of Niger, they say.',
  ])('tells of nothing else: %s', async (text) => {
    expect(await read(text)).toEqual([]);
  });
});

describe('a day that is kept every year', () => {
  it.each([
    'Andrzej Duda and Petr Pavel spoke by phone ahead of Neighbours’ Day, celebrated on March 18.',
    'Andrzej Duda and Petr Pavel spoke by phone before the Day of the Two Peoples of Poland and Czechia, marked on March 18.',
  ])('dates nothing, and is no praise: %s', async (text) => {
    expect(await read(text)).toEqual(['actual meeting/call CZE+POL 2023-03-15~']);
  });
});
