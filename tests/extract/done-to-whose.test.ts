import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('what is done to what a state owns', () => {
  it.each([
    ['diplomats were expelled by Peru', 'expulsion PER>CHL'],
    ['envoys were expelled from Peru', 'expulsion PER>CHL'],
    ['two trawlers were seized by Peru', 'detention PER>CHL'],
    ['troops were attacked by Peru', 'force PER>CHL'],
    ['citizens were arrested in Peru', 'detention PER>CHL'],
    ['boats were barred from Peruvian ports', 'visa-border PER>CHL'],
  ])('is done to that state in a clause of its own: whose %s', (words, expected) => {
    expect(facts(`Chile, whose ${words} last month, has kept quiet.`)).toEqual([
      `action/${expected} 2007-01`,
    ]);
  });

  it.each([
    'Chile, whose companies thrive in Peru, has kept quiet.',
    'Chile, whose film was shown by Peru last month, has kept quiet.',
    'Chile, whose runner was banned from the Lima games last month, has kept quiet.',
  ])('is nothing else: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('who shuts others out', () => {
  it.each([
    ['Chilean trawlers were barred from Peruvian waters', 'visa-border PER>CHL'],
    ["Chilean trawlers were barred from Peru's territorial waters", 'visa-border PER>CHL'],
    ['Chilean planes were banned from Peruvian airspace', 'visa-border PER>CHL'],
  ])('is the state of what is shut: %s', (words, expected) => {
    expect(facts(`${words} on Monday.`)).toEqual([`action/${expected} 2007-02-05`]);
  });

  it('is nobody where it is no gate of a state', () => {
    expect(facts('Chilean fans were banned from Peruvian stadiums on Monday.')).toEqual([]);
  });
});
