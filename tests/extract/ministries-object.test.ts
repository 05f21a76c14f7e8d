import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const told = (text: string) => readRelease('Ministry of Foreign Affairs of Norway', text);
/** Published on a Tuesday. */
const news = (text: string) => extractor.extract(article(text, '2023-05-09')).facts.map(inShort);

const NOW = '2023-05-09~';

describe('what a ministry reproaches another state with', () => {
  it.each([
    [
      'Responsibility for the present situation rests entirely with Harare.',
      [`statement/accuse NOR>ZWE ${NOW}`],
    ],
    [
      'Full responsibility for the consequences will lie squarely with the Zimbabwean side.',
      [`statement/accuse NOR>ZWE ${NOW}`],
    ],
    ['Responsibility for the roads rests with the Ministry of Transport.', []],
    ['The rest of the Zimbabwean delegation is in Oslo.', []],
    [
      "Zimbabwe's refusal to talk has harmed our relations.",
      ['statement/accuse NOR>ZWE 2023-05-09~'],
    ],
    ["Zimbabwe's support for our farmers has improved relations.", []],
    [
      'Norway expressed its strong dissatisfaction to the Zimbabwean side.',
      [`statement/criticise NOR>ZWE ${NOW}`],
    ],
    [
      'Norway made known its displeasure to the Zimbabwean side.',
      [`statement/criticise NOR>ZWE ${NOW}`],
    ],
    ['Zimbabwe is responsible for the deaths of our sailors.', [`statement/accuse NOR>ZWE ${NOW}`]],
    ['Zimbabwe is responsible for its own railways.', []],
    [
      'The Ministry has learnt with dismay that Zimbabwe has closed the border post.',
      ['statement/criticise NOR>ZWE ../2023-05-09'],
    ],
    [
      'Norway has learned with sorrow of the floods in Zimbabwe.',
      ['statement/greeting NOR>ZWE ../2023-05-09'],
    ],
    ["Norway turned Zimbabwe's offer down.", [`statement/refuse NOR>ZWE ${NOW}`]],
    ['Norway turned the heating down in Zimbabwe.', []],
    ['Norway made known its support for Zimbabwe.', [`statement/support NOR>ZWE ${NOW}`]],
    [
      "Zimbabwe's expulsion of our Ambassador is a matter for concern.",
      ['action/expulsion ZWE>NOR ../2023-05-09'],
    ],
    ["Zimbabwe's expulsion of two Chadian diplomats is a matter for Zimbabwe.", []],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('those who are asked to leave, and those who come home', () => {
  it.each([
    [
      'I have asked that an official of the Embassy of Mali be withdrawn from Oslo.',
      ['action/expulsion NOR>MLI ../2023-05-09'],
    ],
    [
      'Two members of the staff of the Embassy of Mali were requested last Friday to leave Norway.',
      ['action/expulsion NOR>MLI 2023-05-05'],
    ],
    [
      'Our Ambassador to Mali has returned to Oslo for consultations.',
      ['action/recall NOR>MLI ../2023-05-09'],
    ],
    ['Our Ambassador to Mali has returned to Oslo for the holidays.', []],
    [
      'The Foreign Minister of Mali came to Oslo for consultations on Monday.',
      ['meeting/visit MLI+NOR 2023-05-08'],
    ],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('what is told to "us"', () => {
  it.each([
    [
      'The Malian side assured us that no troops would be moved.',
      [`statement/comment MLI>NOR ${NOW}`],
    ],
    ['Mali has asked us for help.', ['statement/appeal MLI>NOR ../2023-05-09']],
    ['Mali accuses us of dumping fish.', ['statement/accuse MLI>NOR ../2023-05-09']],
    ['The Minister of Transport told us that the bridge was safe.', []],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));

  it('is the state of whoever is quoted', () => {
    expect(news('"Mali has asked us to mediate," Kenyan President William Ruto said.')).toEqual([
      'statement/appeal MLI>KEN ../2023-05-09',
    ]);
    expect(news('Residents told us that Mali had shelled the village.')).toEqual([]);
  });
});

describe('what is said with a preface', () => {
  it.each([
    'Let me stress again that Mali must release the trawler.',
    'I wish to emphasise that Mali must release the trawler.',
    'I would like to point out that Mali must release the trawler.',
    'I must stress that Mali must release the trawler.',
  ])('%s', (text) => expect(told(text)).toEqual([`statement/appeal NOR>MLI ${NOW}`]));
});
