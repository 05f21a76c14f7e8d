import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('a paper by which one state trades with another', () => {
  it.each([
    'Oman signed a contract to buy 18 jets from Sweden on Tuesday.',
    'Oman signed a contract on Tuesday to buy 18 jets from Sweden.',
    'Oman struck a deal on Tuesday for the purchase of 18 jets from Sweden.',
    'Sweden clinched a deal on Tuesday to sell 18 jets to Oman.',
    'Sweden signed an agreement on Tuesday for the supply of fuel to Oman.',
  ])('is one of both: %s', (text) => {
    expect(facts(text)).toEqual([
      expect.stringMatching(/^agreement\/\w+ (?:OMN\+SWE|SWE\+OMN) 2007-02-06$/),
    ]);
  });

  it.each([
    'Oman signed a contract on Tuesday to buy 18 jets.',
    "Oman signed a contract on Tuesday to buy 18 jets from Sweden's oldest dealer.",
    'Oman read a contract on Tuesday to buy 18 jets from Sweden.',
  ])('is none where no state is behind it: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});
