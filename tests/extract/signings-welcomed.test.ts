import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = (text: string, publisher: string | null = null) =>
  extractor.extract({ ...article(text, '2024-05-14'), publisher }).facts;
const facts = (text: string, publisher: string | null = null) => read(text, publisher).map(inShort);
const MET = 'The presidents of Chad and Togo met on Monday in Lomé.';

describe('a signing that two welcome', () => {
  it.each([
    [
      'They welcomed the signing on Sunday of a trade agreement.',
      'agreement/agreement TCD+TGO 2024-05-12',
    ],
    [
      'The leaders noted the signing of a memorandum on mining.',
      'agreement/memorandum TCD+TGO 2024-05-14~',
    ],
    [
      'They hailed the recent signing of a memorandum on mining.',
      'agreement/memorandum TCD+TGO ../2024-05-14',
    ],
  ])('is their own: %s', (text, told) => {
    expect(facts(`${MET} ${text}`, 'President of Chad')).toContain(told);
  });

  it('is told beside their welcome', () => {
    const text = `${MET} They welcomed the signing on Sunday of a trade agreement.`;
    const [, first, second] = read(text, 'President of Chad');
    expect([first?.type, second?.type].sort()).toEqual(['agreement', 'statement']);
  });

  it('is not theirs where two firms signed, nor done where they only wish it', () => {
    const signed = (text: string) =>
      facts(`${MET} ${text}`, 'President of Chad').filter((fact) => fact.startsWith('agreement'));
    expect(signed('They welcomed the signing of a memorandum between two ports.')).toEqual([]);
    expect(signed('They discussed the signing of a memorandum on mining.')).toEqual([]);
  });
});

it('is of whoever recalls it and the one with whom it was', () => {
  expect(
    facts('Chad recalled the signing of an open skies agreement with Togo last year.'),
  ).toContain('agreement/agreement TCD+TGO 2023');
});

it.each([
  [
    "Chad welcomed the European Union's decision to lift sanctions on Togo.",
    'action/sanction-relief EUE>TGO ../2024-05-14',
  ],
  [
    "Chad welcomed Mali's decision at the summit in Lima on Sunday to approve 50 million dollars in financial support to Togo.",
    'action/aid MLI>TGO 2024-05-12',
  ],
])('tells of what was decided far from its decision: %s', (text, told) => {
  expect(facts(text)).toContain(told);
});

it.each([
  ["Chad ratified the bloc's enlargement to Togo, Mali and Benin.", 'BEN+MLI+TCD+TGO'],
  ['Chad ratified the expansion of the pact to include Togo and Mali.', 'MLI+TCD+TGO'],
  ['Chad voted in favour of the inclusion of Togo.', 'TCD+TGO'],
])('tells of all whose joining is ratified: %s', (text, who) => {
  expect(facts(text)).toEqual([`agreement/treaty ${who} 2024-05-14~`]);
});
