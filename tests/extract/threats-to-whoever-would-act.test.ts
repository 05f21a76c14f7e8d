import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('a threat on a condition that names nobody', () => {
  it.each([
    'Peru warned of harsh steps on Tuesday if Chile widened its waters.',
    'Peru vowed on Tuesday to respond firmly if Chile widened its waters.',
    'Peru threatened to retaliate on Tuesday if it was raided by Chile.',
  ])('is for whoever would bring it on: %s', (text) => {
    expect(facts(text)).toEqual(['statement/threaten PER>CHL 2007-02-06']);
  });

  it('is for no land that is only where it would be', () => {
    expect(facts('Peru warned of harsh steps on Tuesday if prices rose in Chile.')).toEqual([]);
  });
});

describe('words and deeds that have no other wording', () => {
  it.each([
    ['Peru vowed never to pay for a fence of Chile', 'statement/refuse PER>CHL'],
    [
      'A Peruvian jet released flares in front of a Chilean helicopter',
      'action/deployment PER>CHL',
    ],
    ['Peru let four jailed Chileans go', 'action/release-exchange PER>CHL'],
    ['The Peruvian parliament approved the sending of 40 soldiers to Chile', 'deployment PER>CHL'],
    ['A Peruvian fighter flew into Chilean airspace', 'action/incursion PER>CHL'],
    [
      'Negotiators from Peru and Chile sat down in Quito for a fourth round of talks',
      'meeting/in-person CHL+PER',
    ],
    ["Peru's envoy said that the war of Chile was a crime", 'statement/criticise PER>CHL'],
  ])('%s: %s', (text, told) => {
    expect(facts(`${text} on Tuesday.`)).toEqual([expect.stringContaining(`${told} 2007-02-0`)]);
  });
});
