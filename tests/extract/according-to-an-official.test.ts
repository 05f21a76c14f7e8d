import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const MET =
  'Foreign Minister of Norway Anniken Huitfeldt met with Foreign Minister of Chile Alberto van Klaveren. ';
const read = async (words: string) =>
  (
    await extractor.read({
      ...article(`${MET}${words}`, '2023-05-04'),
      publisher: 'Ministry of Foreign Affairs of Norway',
    })
  ).facts
    .map(inShort)
    .slice(1);

describe('what an office tells by "according to"', () => {
  it('is told by another than who acts in it', async () => {
    const words = 'According to the Minister, Alberto van Klaveren condemned the attack by Peru.';
    expect(await read(words)).toEqual(['statement/criticise CHL>PER 2023-05-04~']);
  });

  it.each([
    ['According to her, Chile plays an important role in the region.', 'praise NOR>CHL'],
    [
      'At the same time, according to her, Chile poses a threat to the whales.',
      'criticise NOR>CHL',
    ],
    ['According to the Chilean Minister, Norway must open its market.', 'appeal CHL>NOR'],
    [
      'Thus, according to the Chilean Minister, it is important that the ban of Peru be lifted.',
      'appeal CHL>PER',
    ],
  ])('is said by whoever is named: %s', async (words, fact) => {
    expect(await read(words)).toEqual([`statement/${fact} 2023-05-04~`]);
  });

  it.each([
    'According to her, talks with Chile take place daily.',
    'According to her, there are matters that are hard to settle under a threat from Peru.',
    'According to her, Norway must stop its exports to Peru.',
    'According to the rules, Chile, which is important, was late.',
  ])('is nothing where it only names a state: %s', async (words) => {
    expect(await read(words)).toEqual([]);
  });
});
