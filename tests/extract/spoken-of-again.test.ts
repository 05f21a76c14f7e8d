import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) => extractor.extract(article(text, '2024-05-14')).facts.map(inShort);
const RECALL = 'Togo recalled its ambassador to Mali on Monday.';
const NOW = '2024-05-14~';

describe('what is of the state that was spoken of', () => {
  it.each([
    [`${RECALL} Its foreign ministry urged Mali to hold talks.`, `statement/appeal TGO>MLI ${NOW}`],
    [`${RECALL} Its army shelled a Malian village.`, `action/force TGO>MLI ${NOW}`],
    [`${RECALL} The country urged Mali to hold talks.`, `statement/appeal TGO>MLI ${NOW}`],
    [
      'Togo recalled its envoy, and its foreign ministry urged Mali to hold talks.',
      `statement/appeal TGO>MLI ${NOW}`,
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });

  it('not of a person who was spoken of', () => {
    const text =
      'Togolese Foreign Minister Ann Ayi smiled on Monday. Its army shelled a Beninese village.';
    expect(facts(text).filter((fact) => fact.startsWith('action'))).toEqual([]);
  });

  it.each([
    'The country has suspended exports to Togo.',
    'Its defence ministry condemned Togo.',
    'The country expelled two French officers.',
  ])('not where it may be the other: %s', (text) => {
    expect(facts(`${RECALL} ${text}`)).toHaveLength(1);
  });

  it('not where more of it follows', () => {
    const text = `${RECALL} Its government of technocrats fears Mali.`;
    expect(facts(text)).toHaveLength(1);
  });
});

describe('"there"', () => {
  it.each([
    ['Togo has a base in Mali. It deployed 300 more troops there on Monday.', 'action/deployment'],
    ['Togo sent rice to Mali last week. It also sent doctors there on Monday.', 'action/aid'],
    ['Togo sent rice to Mali last week. It said it would send doctors there.', 'statement/intent'],
  ])('%s', (text, expected) => {
    expect(facts(text).at(-1)).toMatch(new RegExp(`^${expected} TGO>MLI`));
  });

  it('where somebody goes', () => {
    const text = 'Togolese President Ann Ayi left for Mali on Sunday. She arrived there on Monday.';
    expect(facts(text).at(-1)).toBe('meeting/visit MLI+TGO 2024-05-13');
  });

  it('is not where somebody only speaks or visits', () => {
    const text =
      "Togo's president criticised Mali during a visit to Italy. Togo has sent two ships there.";
    expect(facts(text).filter((fact) => /^action.*ITA/.test(fact))).toEqual([]);
  });

  it('is no place where it only says that something is', () => {
    const text = 'Togo has a base in Mali. It sent word that there would be no troops.';
    expect(facts(text).filter((fact) => fact.startsWith('action'))).toEqual([]);
  });

  it('is not where those are at home who act', () => {
    const text = 'A storm hit a port in Togo. Togo sent doctors there on Monday.';
    expect(facts(text)).toEqual([]);
  });
});

describe('who speaks for a state in the news', () => {
  it.each([
    [
      'LOMÉ (AP) - Mali imposed duties on Monday. "It is regrettable that the Malian side has done so," Trade Minister Ann Ayi told reporters.',
      'statement/criticise TGO>MLI',
    ],
    [
      'LOMÉ (AP) - Mali imposed duties on Monday. Vice Foreign Minister Ann Ayi summoned the Malian ambassador.',
      'action/protest TGO>MLI',
    ],
    [
      'LOMÉ (AP) - Togo imposed duties on Malian rice on Monday. In Bamako, a spokesman for the Ministry of Trade accused Togo of bad faith.',
      'statement/accuse MLI>TGO',
    ],
    [
      'Malian foreign ministry spokesman Kofi Kamara thanked Togo. The spokesman criticised Benin.',
      'statement/criticise MLI>BEN',
    ],
    [
      'Togo recalled its envoy to Mali on Monday. In a statement carried by the state news agency, it called the Malian position a disgrace.',
      'statement/criticise TGO>MLI',
    ],
  ])('%s', (text, expected) => {
    expect(facts(text).at(-1)).toMatch(new RegExp(`^${expected}`));
  });

  it('the Foreign Office of Pakistan is no British one', () => {
    const text =
      'India made an offer on Monday. In Islamabad, Foreign Office spokesman Ann Shah thanked India.';
    expect(facts(text)).toContainEqual(expect.stringMatching(/^statement\/praise PAK>IND/));
  });
});

describe('words that look like others', () => {
  it('a charge is no chargé', () => {
    expect(facts("Togo rejected Mali's charge that it arms rebels.")).toEqual([
      `statement/refuse TGO>MLI ${NOW}`,
    ]);
    expect(facts("Togo summoned Mali's chargé d'affaires on Monday.")).toEqual([
      'action/protest TGO>MLI 2024-05-13',
    ]);
  });

  it('a decision that is recognised makes no state', () => {
    expect(
      facts('The decision of the Malian government is recognised by Togo.').filter((fact) =>
        fact.startsWith('action'),
      ),
    ).toEqual([]);
    expect(facts('Kosovo was recognised by Togo on Monday.')).toEqual([
      'action/relations TGO>XKX 2024-05-13',
    ]);
  });

  it('parties in a name are nobody', () => {
    const text = `${RECALL} Togo will hold talks with the All Parties Conference on Friday.`;
    expect(facts(text)).toHaveLength(1);
  });

  it('troops somewhere that nobody knows are in no other state', () => {
    expect(facts(`${RECALL} Togo has stationed police on Dokeno since 1954.`)).toHaveLength(1);
  });
});

describe('what stands between a verb and what belongs to it', () => {
  it.each([
    ['Togo and Mali agreed here on Monday to boost trade.', 'agreement/oral MLI+TGO 2024-05-13'],
    [
      'Togo called in a speech on Monday for talks with Mali.',
      'statement/appeal TGO>MLI 2024-05-13',
    ],
    [
      'Togo called in a strongly worded statement on Mali to leave.',
      `statement/appeal TGO>MLI ${NOW}`,
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });
});
