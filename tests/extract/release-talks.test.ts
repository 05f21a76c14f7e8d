import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const OFFICE = 'Ministry of Foreign Affairs of Chile';
const NOW = '2023-05-09~';

describe('people nobody knows in a list of those who met', () => {
  it.each([
    [
      'Foreign Minister Alberto van Klaveren, Mr. Jared Lund, and Secretary Soto held a long and useful meeting with the Peruvian delegation on Monday.',
      ['meeting/in-person CHL+PER 2023-05-08'],
    ],
    [
      'Chilean Foreign Minister Ana Ruiz, Ms. Eva Lind and Defence Minister Luis Vega met their Peruvian counterparts on Monday.',
      ['meeting/in-person CHL+PER 2023-05-08'],
    ],
    [
      'Foreign Minister Ana Ruiz of Chile, Hilda Mohamed, and President Pedro Lima of Peru signed an agreement on Monday.',
      ['agreement/agreement CHL+PER 2023-05-08'],
    ],
    ['Mr. Jared Lund, Ms. Eva Lind, and Hilda Mohamed held a long and useful meeting.', []],
  ])('%s', (text, expected) => {
    expect(readRelease(OFFICE, text)).toEqual(expected);
  });
});

describe('what a delegation says, and "they" behind it', () => {
  const MET = 'Foreign Minister Alberto van Klaveren met the Peruvian delegation on Monday. ';

  it.each([
    [
      'The Peruvian delegation affirmed that all its concerns were addressed. They expressed appreciation for the careful approach taken.',
      ['statement/comment PER>CHL 2023-05-08', 'statement/praise PER>CHL 2023-05-08'],
    ],
    [
      'Peruvian representatives stated that, based on the changes presented today, they believe the draft serves both peoples.',
      ['statement/comment PER>CHL 2023-05-08'],
    ],
    [
      'The minister and his team noted the costs. They stressed that this work takes time.',
      ['statement/comment CHL>PER 2023-05-08'],
    ],
    [
      'The Peruvian delegation left at noon. They agreed to meet again on 5 June.',
      ['agreement/oral CHL+PER 2023-05-08', 'meeting/in-person CHL+PER 2023-06-05'],
    ],
  ])('%s', (text, expected) => {
    const [first, ...rest] = readRelease(OFFICE, MET + text);
    expect(first).toBe('meeting/in-person CHL+PER 2023-05-08');
    expect(rest).toEqual(expect.arrayContaining(expected));
  });
});

describe('talks of two that open a sentence', () => {
  it.each([
    [
      'Following their talks in Lima, President Ana Ruiz of Chile and President Pedro Lima of Peru signed a treaty.',
      [`meeting/in-person CHL+PER ${NOW}`, `agreement/treaty CHL+PER ${NOW}`],
    ],
    [
      'After bilateral talks in Lima, the presidents of Chile and Peru condemned the attack.',
      [`meeting/in-person CHL+PER ${NOW}`, `statement/joint-statement CHL+PER ${NOW}`],
    ],
    [
      'After talks in Lima, Ghana and Togo welcomed the truce.',
      [`statement/praise GHA+TGO ${NOW}`],
    ],
    [
      'After bilateral talks in Lima, President Ana Ruiz of Chile and President Pedro Lima of Peru took part in a summit of the G7.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(readRelease(OFFICE, text)).toEqual(expected);
  });
});

describe('a joint statement whose title names its topic before those who make it', () => {
  it('is made by those in office', () => {
    const title =
      'Joint Statement on Helicopters for Ghana from Chilean President Gabriel Boric, and Danish Prime Minister Mette Frederiksen';
    const read = (text: string) => readRelease(OFFICE, text, { title });
    expect(read('We are grateful to Togo for its help.')).toEqual([
      `statement/praise CHL+DNK>TGO ${NOW}`,
    ]);
    expect(read('We are unable to provide additional details at this time.')).toEqual([]);
  });
});

describe('confidence that is expressed', () => {
  const MET = 'President Boric met President Mette Frederiksen of Denmark. ';

  it.each([
    ['President Boric expressed his confidence that the partnership will last.', 1],
    ['President Boric voiced confidence in the courts.', 0],
  ])('%s', (text, count) => {
    expect(readRelease(OFFICE, MET + text)).toHaveLength(1 + count);
  });
});
