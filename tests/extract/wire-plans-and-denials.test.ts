import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('what somebody will do, and what besides', () => {
  it.each([
    [
      "Ghana's president will visit Togo on Monday and meet Togolese President Ama Sy.",
      ['meeting/visit GHA+TGO 2018-05-21', 'meeting/in-person GHA+TGO 2018-05-21'],
    ],
    [
      "Ghana's president is due to open a clinic and hold talks with Togolese President Ama Sy on Monday.",
      ['meeting/in-person GHA+TGO 2018-05-21'],
    ],
    [
      'Ghana and Togo will hold talks on Monday and sign a treaty on Thursday.',
      ['meeting/in-person GHA+TGO 2018-05-21', 'agreement/treaty GHA+TGO 2018-05-17'],
    ],
    ["Ghana's president may open a clinic and meet Togolese President Ama Sy.", []],
    ["Ghana hopes that Togo's president will accept and visit Accra.", []],
    ['Ghana will discuss trade and visits by Togolese farmers.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('denials of what another state charges', () => {
  it.each([
    [
      'Ghana denied Togolese charges that it was arming rebels.',
      [`statement/defend GHA>TGO ${NOW}`],
    ],
    [
      'Ghanaian Foreign Minister Kofi Mensah on Monday denied allegations by Togo that Ghana is supplying weapons to a rebel movement.',
      ['statement/defend GHA>TGO 2018-05-14'],
    ],
    ['Ghana denied reports that its army had fired on protesters.', []],
    [
      'Ghana denied reports that it had expelled two Togolese diplomats.',
      ['action/expulsion GHA>TGO ../2018-05-15'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('plans told by those who have them', () => {
  it.each([
    [
      "Ghana's president will visit Togo on May 30, Foreign Minister Kofi Mensah said Tuesday.",
      ['meeting/visit GHA+TGO 2018-05-30'],
    ],
    [
      'Ghanaian Foreign Minister Kofi Mensah arrived in Lome on Sunday for a meeting of the Ghanaian-Togolese joint commission.',
      ['meeting/commission GHA+TGO 2018-05-13', 'meeting/visit GHA+TGO 2018-05-13'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
