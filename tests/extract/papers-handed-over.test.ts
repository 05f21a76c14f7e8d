import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) => extractor.extract(article(text, '2024-05-14')).facts.map(inShort);
const NOW = '2024-05-14~';

it.each(['combating terrorism', 'its fight against extremism', 'defeating the terrorists'])(
  'takes support in %s for support, and not for a charge',
  (what) => {
    expect(facts(`Chad firmly supports Togo in ${what}.`)).toEqual([
      'statement/support TCD>TGO ../2024-05-14',
    ]);
  },
);

it('takes a loan with which something is built for one of whoever lends', () => {
  expect(facts('Chad is building the road with a $60 million loan from Togo.')).toEqual([
    `action/loan-investment TGO>TCD ${NOW}`,
  ]);
});

it.each(['a memorandum demanding an apology', 'a note protesting the raid'])(
  'takes the handing over of %s for a protest',
  (paper) => {
    expect(
      facts(`The Chadian deputy foreign minister handed the Togolese ambassador ${paper}.`),
    ).toEqual([`action/protest TCD>TGO ${NOW}`]);
  },
);

it('reads what is said once more', () => {
  expect(
    facts(
      'President Gabriel Boric repeated Friday that his government would not give way to Peru.',
    ),
  ).toEqual(['statement/refuse CHL>PER 2024-05-10']);
});

describe('what has been so since a year', () => {
  it.each([
    ['Chad and Togo have had a trade agreement since 2006.', 'agreement/agreement TCD+TGO 2006/..'],
    [
      'A pact between Chad and Togo has been in force since 2006.',
      'agreement/treaty TCD+TGO 2006/..',
    ],
    ['Chad and Togo have had no full relations since 1978.', 'action/relations TCD+TGO 1978/..'],
  ])('is told from then on: %s', (text, told) => {
    expect(facts(text)).toEqual([told]);
  });
});

it.each(['Chad has not ruled out talks with Togo.', 'Chad did not exclude a visit to Togo.'])(
  'takes what is not ruled out, and not hard, for no threat and no refusal: %s',
  (text) => {
    expect(facts(text).join()).not.toMatch(/threaten|refuse/);
  },
);
