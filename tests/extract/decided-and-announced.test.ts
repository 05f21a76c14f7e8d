import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const told = (text: string) => readRelease('Ministry of Foreign Affairs of Norway', text);
/** Published on a Tuesday. */
const news = (text: string) => extractor.extract(article(text, '2023-05-09')).facts.map(inShort);

describe('what an office has decided to do', () => {
  it.each([
    [
      'Norway has decided to recall its ambassador from Chad.',
      ['action/recall NOR>TCD 2023-05-09~'],
    ],
    ['Norway has recalled its ambassador from Chad.', ['action/recall NOR>TCD ../2023-05-09']],
    [
      'Norway reserves the right to respond to the attack by Chad.',
      ['statement/threaten NOR>TCD 2023-05-09~'],
    ],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('deeds from which another is counted', () => {
  it.each([
    [
      'The announcement comes two weeks after Chad expelled a diplomat from Mali.',
      ['action/expulsion TCD>MLI 2023-04-24/2023-04-30'],
    ],
    [
      "The announcement comes two weeks after Chad expelled a Malian diplomat in response to Mali's expulsion of two Chadian diplomats.",
      ['action/expulsion MLI>TCD ../2023-05-09', 'action/expulsion TCD>MLI 2023-04-24/2023-04-30'],
    ],
    [
      "Today's decision follows two days after Chad expelled a diplomat from Mali.",
      ['action/expulsion TCD>MLI 2023-05-07'],
    ],
    [
      'Niger closed its port on 3 May, two days after Chad expelled a diplomat from Mali.',
      ['action/expulsion TCD>MLI 2023-05-01'],
    ],
    [
      'Mali and Chad signed a treaty on 3 May, ten months after Chad expelled six Malian diplomats and Mali expelled six Chadian diplomats.',
      [
        'agreement/treaty MLI+TCD 2023-05-03',
        'action/expulsion TCD>MLI 2022-07',
        'action/expulsion MLI>TCD 2022-07',
      ],
    ],
  ])('%s', (text, found) => expect(news(text)).toEqual(found));
});

describe('a move that may only come', () => {
  it.each([
    [
      'Norway opposes any move by Chad to annex parts of Mali.',
      ['statement/oppose NOR>TCD ../2023-05-09'],
    ],
    [
      'Norway condemned the move by Chad to annex parts of Mali.',
      ['statement/criticise NOR>TCD 2023-05-09~', 'action/incursion TCD>MLI ../2023-05-09'],
    ],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('what is told to whoever has hurt the sovereignty of the teller', () => {
  it.each([
    [
      'Norway told the Foreign Minister of Chad that the raid was a violation of the sovereignty of Norway.',
      ['statement/criticise NOR>TCD 2023-05-09~'],
    ],
    [
      'Norway told the Foreign Minister of Chad that the raid was unacceptable.',
      ['statement/comment NOR>TCD 2023-05-09~'],
    ],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('envoys named and visits suspended', () => {
  it.each([
    [
      'Mali and Chad each named a new ambassador on 2 May 2023.',
      ['action/relations MLI+TCD 2023-05-02'],
    ],
    [
      'All high-level visits between Mali and Chad were suspended on 2 May 2023.',
      ['action/relations MLI+TCD 2023-05-02'],
    ],
    ['Mali named a new ambassador on 2 May 2023.', []],
    ['Visits to the museum were suspended on 2 May 2023.', []],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});
