import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const on = '2011-09-14';

describe('days in a row that a clause begins between', () => {
  it.each([
    [
      'Togo shelled Benin on 3 September 2011, and on 8 September 2011 Benin shelled Togo.',
      ['action/force TGO>BEN 2011-09-03', 'action/force BEN>TGO 2011-09-08'],
    ],
    [
      'Peru summoned the Chilean ambassador on Friday, and on Monday Chile summoned the Peruvian ambassador.',
      ['action/protest PER>CHL 2011-09-09', 'action/protest CHL>PER 2011-09-12'],
    ],
    [
      'Talks between Peru and Chile were held on 6 September, and on 7 September the two sides signed a deal.',
      ['meeting/in-person CHL+PER 2011-09-06', 'agreement/agreement CHL+PER 2011-09-07'],
    ],
    [
      'Togo expelled a Beninese diplomat on Monday, and on Tuesday recalled its ambassador from Benin.',
      ['action/expulsion TGO>BEN 2011-09-12', 'action/recall TGO>BEN 2011-09-13'],
    ],
    [
      'Togo shelled Benin on September 3, 2011, and on September 8, 2011, Benin shelled Togo.',
      ['action/force TGO>BEN 2011-09-03', 'action/force BEN>TGO 2011-09-08'],
    ],
    [
      'Togo expelled a Beninese diplomat on Monday, and on Tuesday, it recalled its ambassador from Benin.',
      ['action/expulsion TGO>BEN 2011-09-12', 'action/recall TGO>BEN 2011-09-13'],
    ],
  ])('are told one by one: %s', (text, facts) => {
    expect(readNews(text, on)).toEqual(facts);
  });

  it.each([
    'The foreign ministers of Peru and Chile met on 5 September and on 6 September.',
    'The foreign ministers of Peru and Chile met on 5 September, and on 6 September.',
    'The foreign ministers of Peru and Chile met on 5 September, and on 6 September in Lima.',
    'The foreign ministers of Peru and Chile met on 5 September, and on 6 September, Peru said.',
    'On 5 September, and on 6 September, the foreign ministers of Peru and Chile met in Lima.',
  ])('stay together where none begins: %s', (text) => {
    expect(readNews(text, on)).toEqual(['meeting/in-person CHL+PER 2011-09-05/2011-09-06']);
  });
});
