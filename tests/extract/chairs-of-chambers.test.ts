import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string, publisher: string) =>
  extractor.extract({ ...article(text, '2022-05-16'), publisher }).facts.map(inShort);
const HEAD = 'Deputy Head of the Presidential Office Ihor Zhovkva met with';

describe('whoever chairs a body of a parliament', () => {
  it.each([
    'Chairman of the Committee on Water and Roads of the Parliament of the Republic of Estonia Ann Tamm',
    'Chairman of the Committee on Water and Roads of the Estonian Parliament Ann Tamm',
    'Chairman of the Interparliamentary Friendship Group with Ukraine in the Estonian Parliament Ann Tamm',
  ])('is of its state: %s', (who) => {
    expect(facts(`${HEAD} ${who}.`, 'President of Ukraine')).toEqual([
      'meeting/in-person EST+UKR 2022-05-16~',
    ]);
  });
});

it('takes the director for a region of other states for no official of theirs', () => {
  const text =
    'Today, Ann Lee, Special Assistant to the President and Senior Director for Russia and the Caucasus, met with President Gabriel Boric of Chile.';
  expect(facts(text, 'The White House').join()).not.toContain('RUS');
});

it.each([
  'French Diplomatic Counselor to the President Ann Petit',
  'Chief Foreign Policy and Security Advisor to the French President, Ambassador Ann Petit',
])('knows who advises a president: %s', (who) => {
  expect(
    facts(`National Security Advisor Jake Sullivan met today with ${who}.`, 'The White House'),
  ).toEqual(['meeting/in-person FRA+USA 2022-05-16']);
});

it('does not take Italy for an adverb', () => {
  const text = 'President Biden and Prime Minister Ann Rossi of Italy met today.';
  expect(facts(text, 'The White House')).toEqual(['meeting/in-person ITA+USA 2022-05-16']);
});
