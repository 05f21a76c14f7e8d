import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

describe('quotations of those whom no table makes known', () => {
  it.each([
    ['A Lima daily called the Chilean government "a friend of the Americans."', []],
    [
      'In Lima, the newspaper Abril, owned by a banker, called the Chilean government "a servant in the house of the Americans."',
      [],
    ],
    ['"Peru must leave the island at once," the union told Chilean Foreign Minister Ana Ruiz.', []],
    [
      '"Peru must leave the island at once," later added Chilean Foreign Minister Ana Ruiz.',
      ['statement/appeal CHL>PER 2018-05-15~'],
    ],
    [
      'U.S. Ambassador Ann Young met President Martin Vizcarra of Peru on Monday.\nAt a cafe, student Ana Quispe Soto, 20, said she had other worries. "There are no jobs here," she said.',
      ['meeting/in-person PER+USA 2018-05-14'],
    ],
    [
      'U.S. Ambassador Ann Young met President Martin Vizcarra of Peru on Monday.\nIn Lima, Ana Quispe Soto, a student, said she had other worries. "There are no jobs here," she said.',
      ['meeting/in-person PER+USA 2018-05-14'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('appeals and verdicts of an office', () => {
  it.each([
    [
      'We are grateful to Peru and, of course, to the Prime Minister of Canada for this help.',
      ['statement/praise CHL>CAN+PER 2023-05-09~'],
    ],
    [
      'We invite Peru to give up its provocative rhetoric.',
      ['statement/appeal CHL>PER 2023-05-09~'],
    ],
    ['We invite Peru to join the conference.', ['statement/invite CHL>PER 2023-05-09~']],
    [
      'Peru, which broke the treaty, is not in a position to lecture anyone on international law.',
      ['statement/criticise CHL>PER 2023-05-09~'],
    ],
    ['Peru is not in a position to give aid.', []],
  ])('%s', (text, expected) => {
    expect(readRelease('Ministry of Foreign Affairs of Chile', text)).toEqual(expected);
  });
});
