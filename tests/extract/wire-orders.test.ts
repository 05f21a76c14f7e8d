import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('orders, and whom they are for', () => {
  it.each([
    [
      'Togo ordered Ghana to withdraw its soldiers by June 15.',
      [`statement/appeal TGO>GHA ${NOW}`],
    ],
    [
      'Togo ordered its troops to withdraw from a bridge in Ghana.',
      [`action/ceasefire-withdrawal TGO>GHA ${NOW}`],
    ],
    ['Togo urged other countries to send rice to Ghana.', []],
    [
      'Togo declared Ghana a sponsor of terrorism. Accra called it extremist.',
      [`statement/accuse TGO>GHA ${NOW}`, `statement/comment GHA>TGO ${NOW}`],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('what both will do, and what is done there', () => {
  it.each([
    [
      'Togo and Ghana said on Monday they would reopen their common border.',
      ['action/visa-border GHA+TGO 2018-05-15/..'],
    ],
    [
      'Togo and Ghana will hold their first joint drills this year, Lome said Monday.',
      ['action/exercise GHA+TGO 2018'],
    ],
    [
      'Togo recalled its envoy from Ghana and shut its embassy there.',
      [`action/recall TGO>GHA ${NOW}`, `action/relations TGO>GHA ${NOW}`],
    ],
    ['Togolese-backed rebels took a town in eastern Ghana on Sunday.', []],
    [
      'Togolese Foreign Minister Robert Dussey told a news conference that Togo and Ghana would trade more.',
      [`statement/comment TGO>GHA ${NOW}`],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('the first to do something, and the seat of the Union', () => {
  it.each([
    [
      'Samoa on Tuesday became the fifth Pacific nation to sign a visa pact with Togo.',
      ['agreement/treaty TGO+WSM 2018-05-15'],
    ],
    [
      'Panama became the latest country to cut ties with Togo.',
      [`action/relations PAN>TGO ${NOW}`],
    ],
    ['Brussels urged Togo to honour the accord.', [`statement/appeal EUE>TGO ${NOW}`]],
    [
      'Brussels urged Togo to honour the accord. Belgian officials were pleased.',
      [`statement/appeal BEL>TGO ${NOW}`],
    ],
    ['Angela Merkel flew to Brussels on Monday.', ['meeting/visit BEL+DEU 2018-05-14']],
    ['Panama hopes to become the first country to cut ties with Togo.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('days and bodies', () => {
  it.each([
    [
      'Ten Malians detained in Togo were flown home on Friday.',
      ['action/detention TGO>MLI ../2018-05-15'],
    ],
    [
      'The governments in Accra and Lome agreed on Monday to share a radar.',
      ['agreement/oral GHA+TGO 2018-05-14'],
    ],
    ['Togo said Ghana had reneged on the deal.', [`statement/accuse TGO>GHA ${NOW}`]],
    ['Togo said Ghana was behind the raid.', [`statement/accuse TGO>GHA ${NOW}`]],
    ['The crowds in Accra and Lome agreed on Monday to share a song.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
