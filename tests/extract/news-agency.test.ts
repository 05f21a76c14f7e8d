import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('a day between a verb and the word that belongs to it', () => {
  it.each([
    ['Kenya and Peru agreed Tuesday to reopen a bridge.', 'agreement/oral KEN+PER 2007-02-06'],
    ['Kenya called Monday on Peru to free a pilot.', 'statement/appeal KEN>PER 2007-02-05'],
    ['Kenya threatened last month to shell Peru.', 'statement/threaten KEN>PER 2007-01'],
  ])('parts them as little as any other word: %s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });
});

describe('somebody who is awaited', () => {
  it.each([
    'Kenyan Foreign Minister Raila Otieno is due in Lima on Friday.',
    'Kenyan Foreign Minister Raila Otieno, who is expected in Lima on Friday, smiled.',
  ])('has a visit planned: %s', (text) => {
    expect(facts(text)).toEqual(['meeting/visit KEN+PER 2007-02-09']);
  });
});

describe('the words of news agencies', () => {
  it.each([
    ['Kenya turned back a Peruvian minister on Monday.', 'action/visa-border KEN>PER 2007-02-05'],
    ['Kenya stepped up its shelling of Peru on Monday.', 'action/force KEN>PER 2007-02-05'],
    ['Kenya called in the Peruvian envoy on Monday.', 'action/protest KEN>PER 2007-02-05'],
    [
      'Kenya lifted its ban on fish from Peru on Monday.',
      'action/sanction-relief KEN>PER 2007-02-05',
    ],
    ['Kenya imposed a travel ban on Peru on Monday.', 'action/sanction KEN>PER 2007-02-05'],
  ])('are known: %s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });
});
