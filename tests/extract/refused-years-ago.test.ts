import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('the year of a refusal', () => {
  it.each([
    ['Chile turned down a Peruvian order for ten jets a year ago.', '2006'],
    ['Chile rejected a Peruvian request for two ferries last year.', '2006'],
    ['Chile spurned a Peruvian offer of gas in 1998.', '1998'],
    ['A request by Peru for two ferries was rejected by Chile in 1998.', '1998'],
  ])('ends what tells of it: %s', (text, expected) => {
    expect(facts(text)).toEqual([`statement/refuse CHL>PER ${expected}`]);
  });

  it.each([
    'Chile rejected Peruvian claims made last year.',
    'Chile rejected a report by Peru published in 1998.',
    'Chile turned down a Peruvian proposal for a drill in May.',
  ])('is not that of something else: %s', (text) => {
    expect(facts(text)).toEqual(['statement/refuse CHL>PER 2007-02-08~']);
  });
});
