import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('a letter that one head sends another', () => {
  it.each([
    ["Peru's president sent a letter to his Chilean counterpart on Tuesday", 'greeting PER>CHL'],
    ['The leader of Peru wrote a letter to the Chilean president', 'greeting PER>CHL'],
    [
      "Chile's president received on Tuesday an invitation from her Peruvian counterpart",
      'invite PER>CHL',
    ],
    [
      "Peru's president sent a letter to the leader of Chile accusing him of arming bandits",
      'accuse PER>CHL',
    ],
    [
      "Peru's president sent a letter to the leader of Chile urging him to free two pilots",
      'appeal PER>CHL',
    ],
    [
      "Peru's president sent a letter to the leader of Chile condemning the raid",
      'criticise PER>CHL',
    ],
  ])('%s: %s', (text, told) => {
    expect(facts(`${text}.`)).toEqual([expect.stringContaining(`statement/${told} `)]);
  });

  it.each([
    "Peru's president sent an angrily worded letter to the leader of Chile.",
    'Peru sent letters of credit to two banks in Chile.',
  ])('is no kindness where it is hard, and none between banks: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});
