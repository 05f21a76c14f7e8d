import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const told = (text: string) =>
  readRelease('Ministry of Foreign Affairs of Ghana', text, { on: '2018-05-15' });

const NOW = '2018-05-15~';

describe('who comes in a fronted phrase', () => {
  it.each([
    [
      "During a visit to Mali last week, the Ghanaian president praised the country's courts.",
      [
        'meeting/visit GHA+MLI 2018-05-07/2018-05-13',
        'statement/praise GHA>MLI 2018-05-07/2018-05-13',
      ],
    ],
    [
      "On a trip to Mali on Monday, Ghana's defence minister inspected a camp.",
      ['meeting/visit GHA+MLI 2018-05-14'],
    ],
    ["After a visit to Mali on Monday, the storm reached Ghana's coast.", []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('who is told what is quoted', () => {
  it.each([
    [
      '"Your country has broken its word," Ghana\'s foreign minister told the Togolese ambassador.',
      [`statement/accuse GHA>TGO ${NOW}`],
    ],
    [
      '"We will stand by you," the Ghanaian president assured the Malian president.',
      [`statement/support GHA>MLI ${NOW}`],
    ],
    [
      '"The harvest was good," the Ghanaian president told his Malian counterpart.',
      [`statement/comment GHA>MLI ${NOW}`],
    ],
    ['"The harvest was good," the Ghanaian president told a Malian newspaper.', []],
    ['"The harvest was good," the Ghanaian president told reporters in Mali.', []],
    [
      'The Ghanaian spokesman commented as follows:\n"The Togolese side has violated the agreement."',
      [`statement/criticise GHA>TGO ${NOW}`],
    ],
    [
      'The treaty between Ghana and Togo contains the following statement:\n"The parties will respect the border with Benin."',
      [],
    ],
    ['Ghana would send troops to Mali, its president said.', [`statement/intent GHA>MLI ${NOW}`]],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('what another state says, as an office tells it', () => {
  it.each([
    [
      'On 13 May Minister Mensah met the Ambassador of Togo Ana Lawson in Accra.',
      ['meeting/in-person GHA+TGO 2018-05-13'],
    ],
    [
      'On 13 May Minister Mensah met the Ambassador of Togo Ana Lawson. The Ambassador of Togo expressed the view that the road would be opened in June.',
      ['meeting/in-person GHA+TGO 2018-05-13', 'statement/comment TGO>GHA 2018-05-13'],
    ],
    [
      'The Togolese Foreign Minister told his Ghanaian counterpart about the elections.',
      [`statement/comment TGO>GHA ${NOW}`],
    ],
    [
      'The Togolese side informed the Ghanaian side that the elections would be held in June.',
      [`statement/comment TGO>GHA ${NOW}`],
    ],
    [
      'The Togolese Foreign Minister said that Ghana would hold elections in June.',
      [`statement/comment TGO>GHA ${NOW}`],
    ],
    ['The Togolese Foreign Minister said that Benin would hold elections in June.', []],
    ['The Ghanaian Foreign Minister said that Ghana would hold elections in June.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
