import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('who acts, told with what kind of body it is', () => {
  it.each([
    "Peru's debt-ridden government",
    "Peru's military-backed interim government",
    'The new socialist government in Lima',
    'The embattled centre-right government of Peru',
    'A grand jury in Lima',
  ])('%s', (body) => {
    expect(facts(`${body} charged two Chilean officers with espionage on Tuesday.`)).toEqual([
      'action/legal PER>CHL 2007-02-06',
    ]);
  });

  it.each([
    'led by a deputy foreign minister',
    'headed by its foreign minister',
    'led by the head of the navy',
  ])('a delegation %s', (led) => {
    expect(facts(`A Peruvian delegation ${led} arrived in Santiago on Tuesday for talks.`)).toEqual(
      ['meeting/visit CHL+PER 2007-02-06'],
    );
  });

  it('no military where it only backs the government', () => {
    const { facts: found } = extractor.extract({
      ...article("Peru's military-backed government expelled two Chilean envoys.", '2007-02-08'),
      publisher: 'Reuters',
    });
    expect(found.map(inShort)).toEqual(['action/expulsion PER>CHL 2007-02-08~']);
  });
});
