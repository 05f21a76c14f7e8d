import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor
    .extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' })
    .facts.map(inShort)
    .filter((fact) => !fact.startsWith('meeting/') && !fact.startsWith('action/'));

describe('who was asked', () => {
  it.each([
    'President Michelle Bachelet of Chile, asked about the raid by Peru, said nothing.',
    'Peru raided a Chilean village. Chile, asked for its answer, was silent.',
  ])('asks for nothing: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('asks where it did something before', () => {
    const text = "Chile's president thanked Peru, asked for proof, and left.";
    expect(facts(text)).toContain('statement/appeal CHL>PER 2007-02-08~');
  });
});

describe('both men', () => {
  const met = 'The foreign ministers of Chile and Peru met on Monday.';

  it.each(['Both men', 'The two men', 'Both women'])('are those who met: %s', (who) => {
    expect(facts(`${met} ${who} agreed that the lake must be kept clean.`)).toEqual([
      'statement/joint-statement CHL+PER 2007-02-05',
    ]);
  });

  it('are others where something was done to them', () => {
    expect(facts(`${met} The two men were sued by a neighbour.`)).toEqual([]);
  });
});

describe('what is said in harsh pictures', () => {
  it.each([
    [
      'A Chilean envoy told his Peruvian counterpart that Lima would become a sea of fire.',
      'threaten CHL>PER 2007-02-08~',
    ],
    [
      'The foreign minister of Chile told diplomats that the plot had the blessing of Peru.',
      'accuse CHL>PER 2007-02-08~',
    ],
  ])('is read: %s', (text, expected) => {
    expect(facts(text)).toEqual([`statement/${expected}`]);
  });

  it('is no accusation of whoever helped', () => {
    const text = 'Chile said that the plot had been foiled with help from Peru.';
    expect(facts(text)).not.toContain('statement/accuse CHL>PER 2007-02-08~');
  });
});
