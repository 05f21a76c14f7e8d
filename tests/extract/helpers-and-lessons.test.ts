import { describe, expect, it } from '@jest/globals';
import { article, extractor, readRelease } from './reading.ts';

const told = (text: string) => readRelease('Ministry of Foreign Affairs of Norway', text);
const stances = (text: string) =>
  extractor.extract(article(text, '2023-05-09')).facts.map(({ stance }) => stance);

describe('who helps to give is not whom it is given to', () => {
  it.each([
    [
      'Norway sent food aid to Mali, working closely with Chad and Niger.',
      ['action/aid NOR>MLI 2023-05-09~'],
    ],
    ['Norway sent food aid to Mali in partnership with Chad.', ['action/aid NOR>MLI 2023-05-09~']],
    ['Norway provided tents to Mali, coordinating with Chad.', ['action/aid NOR>MLI 2023-05-09~']],
    ['Norway sent food aid to Mali and Chad.', ['action/aid NOR>MLI+TCD 2023-05-09~']],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('a town to which aid goes', () => {
  it.each([
    ['Norway sent ten loads of food aid for Gaza.', ['action/aid NOR>PSE 2023-05-09~']],
    ['Norway provided humanitarian assistance to Kharkiv.', ['action/aid NOR>UKR 2023-05-09~']],
    ['Norway sent ships to Basra.', []],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('deeds in other words', () => {
  it.each([
    ['Norway deployed a medical team to Mali.', ['action/aid NOR>MLI 2023-05-09~']],
    ['A surgical team of Norway was deployed to Mali.', ['action/aid NOR>MLI 2023-05-09~']],
    [
      'Chad imposed a deposit of 20% on Norwegian salmon in April 2023.',
      ['action/trade-measure TCD>NOR 2023-04'],
    ],
    [
      'Norway applied a surtax of 30% to cars from Chad.',
      ['action/trade-measure NOR>TCD 2023-05-09~'],
    ],
    [
      'Norway was among the first countries to recognise Mali, on 4 July 1960.',
      ['action/relations NOR>MLI 1960-07-04'],
    ],
    ['Norway needs no lessons from Chad.', ['statement/criticise NOR>TCD ../2023-05-09']],
    ['Norway was among the first countries to buy cocoa.', []],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('an office that hopes for what two others should do', () => {
  it.each([
    [
      'Chad and Niger exchanged fire on 3 May. Norway strongly hopes that both countries will show restraint.',
      ['action/force NER+TCD 2023-05-03', 'statement/appeal NOR>NER+TCD 2023-05-09~'],
    ],
    [
      'The Minister met the Foreign Minister of Chad on 3 May. Norway hopes that both countries will prosper.',
      ['meeting/in-person NOR+TCD 2023-05-03'],
    ],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('a breach of sovereignty is no support of it', () => {
  it.each([
    ["Norway told Chad that the raid was a serious breach of Norway's sovereignty.", 'cooperative'],
    [
      'Norway told Chad that the raid was a blatant breach of the sovereignty of Mali.',
      'cooperative',
    ],
  ])('%s', (text, not) => expect(stances(text)).not.toContain(not));
});
