import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('towns that stand for their country', () => {
  it.each([
    ["Mali's foreign minister visited Jeddah on Monday.", ['meeting/visit MLI+SAU 2018-05-14']],
    ["Mali's foreign minister flew to Jeddah on Monday.", ['meeting/visit MLI+SAU 2018-05-14']],
    ['Mali shelled Tamanrasset on Monday.', ['action/force MLI>DZA 2018-05-14']],
    ["Mali's foreign minister visited Victoria Beckham on Monday.", []],
    ['A letter to Jeddah cost Mali a euro.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('words on the words of others', () => {
  it('are for whoever one has protested to', () => {
    expect(
      facts(
        'Mali filed a protest with Togo over remarks by a minister in Lome. Bamako called the comments an insult to the victims.',
      ),
    ).toEqual([`action/protest MLI>TGO ${NOW}`, `statement/criticise MLI>TGO ${NOW}`]);
  });
});

describe('ministers of two, and those who are told to go', () => {
  it.each([
    [
      'A row between Togo and Benin over a dam eased on Monday when their energy ministers agreed to share its output.',
      ['agreement/oral BEN+TGO 2018-05-14'],
    ],
    [
      'Togo on Friday ordered 45 Malian embassy staff to go home. Mali promised to hit back.',
      ['action/expulsion TGO>MLI 2018-05-11', `statement/threaten MLI>TGO ${NOW}`],
    ],
    ['Togo ordered its embassy staff to go home.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('the country and its guest', () => {
  it.each([
    [
      'Togo will pull its troops out of Mali by June. Ghana keeps some 1,100 soldiers in the country.',
      ['action/ceasefire-withdrawal TGO>MLI ../2018-06', 'action/deployment GHA>MLI ../2018-05-15'],
    ],
    [
      'Togo upgraded ties with Mali during a visit by Malian President Ibrahim Boubacar Keita.',
      [`meeting/visit MLI+TGO ${NOW}`, `action/relations TGO>MLI ${NOW}`],
    ],
    [
      'Togo called the Malian president "a petty dictator".',
      [`statement/criticise TGO>MLI ${NOW}`],
    ],
    ['Ghana keeps some 1,100 soldiers in the country.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

it('holds nobody who is only the reason for which others are held', () => {
  expect(facts('Togolese police arrested two men over the death of a Malian.')).toEqual([]);
  expect(facts('Togolese police arrested two Malians over a theft.')).toEqual([]);
  expect(facts('Togolese police arrested two Malians over a map.')).toEqual([
    `action/detention TGO>MLI ${NOW}`,
  ]);
});

it('takes no clause from an office that somebody holds', () => {
  expect(
    facts(
      "Togo's Robert Dussey flew to Mali on Monday on his first trip as foreign minister and told Ghana to pay.",
    ),
  ).toEqual(['meeting/visit MLI+TGO 2018-05-14', 'statement/appeal TGO>GHA 2018-05-14']);
});
