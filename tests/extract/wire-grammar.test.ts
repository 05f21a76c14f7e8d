import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('who speaks for a state in the news', () => {
  it.each([
    [
      "A Botswana defence spokesman rejected Namibia's request.",
      [`statement/refuse BWA>NAM ${NOW}`],
    ],
    [
      "Kenya's chief government spokeswoman accused Benin of lying.",
      [`statement/accuse KEN>BEN ${NOW}`],
    ],
    [
      "The Ghanaian prime minister's spokesman condemned the Malian raid.",
      [`statement/criticise GHA>MLI ${NOW}`],
    ],
    [
      "A spokeswoman for Japan's foreign ministry condemned the Malian raid.",
      [`statement/criticise JPN>MLI ${NOW}`],
    ],
    [
      'Ghanaian defence chief Kofi Mensah accused Mali of arming rebels.',
      [`statement/accuse GHA>MLI ${NOW}`],
    ],
    [
      'Special envoys of Ghana and Togo agreed on Friday to open the border.',
      ['agreement/oral GHA+TGO 2018-05-11'],
    ],
    [
      'Senior negotiators from Ghana and Togo will meet in Brussels next week.',
      ['meeting/in-person GHA+TGO 2018-05-21/2018-05-27'],
    ],
    [
      'Soldiers from Ghana and Togo clashed on Monday near Lome.',
      ['action/force GHA+TGO 2018-05-14'],
    ],
    ['A spokesman for victims in Japan condemned the storm.', []],
    ['The team met with senior officials from Ghana and Togo.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('words on what a story told', () => {
  it.each([
    [
      'Togo shelled a Ghanaian town on Monday. The raid was described by Accra as a provocation.',
      ['action/force TGO>GHA 2018-05-14', `statement/criticise GHA>TGO ${NOW}`],
    ],
    [
      'Togo accused Ghana of shelling a post, a claim denied by Accra.',
      [`statement/accuse TGO>GHA ${NOW}`, `statement/defend GHA>TGO ${NOW}`],
    ],
    [
      'Togo said on Monday its troops held a Ghanaian town, an assertion dismissed as false by Accra.',
      [`statement/refuse GHA>TGO ${NOW}`],
    ],
    [
      'Ghana and Togo are at war. Chile banned the sale of arms to either country last week.',
      ['action/trade-measure CHL>GHA+TGO 2018-05-07/2018-05-13'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('sentences that begin with something else', () => {
  it.each([
    ['It was Norway that sold the frigates to Chile in 2006.', ['action/other NOR>CHL 2006']],
    ['As early as April, Togo had accused Ghana of spying.', ['statement/accuse TGO>GHA 2018-04']],
    [
      'As recently as Friday Togo expelled two Ghanaian diplomats.',
      ['action/expulsion TGO>GHA 2018-05-11'],
    ],
    ['Talks may start as early as Monday, Togo told Ghana.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('those who are told to go, and troops who are flown in', () => {
  it.each([
    ['Togo gave Ghanaian troops a week to leave.', [`action/expulsion TGO>GHA ${NOW}`]],
    [
      'Togo gave Ghanaian diplomats until Sunday to pack their bags.',
      [`action/expulsion TGO>GHA ${NOW}`],
    ],
    ['Ghana flew 150 more soldiers to Togo on Friday.', ['action/deployment GHA>TGO 2018-05-11']],
    [
      'Togo took delivery of two helicopters from Ghana on Friday.',
      ['action/other GHA>TGO 2018-05-11'],
    ],
    ['Togo gave Ghana a week to think.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
