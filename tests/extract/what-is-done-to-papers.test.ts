import { describe, expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

const told = (text: string) =>
  extractor.extract(article(text, '2010-05-12')).facts.flatMap((fact) =>
    fact.type === 'agreement'
      ? [
          [
            fact.status,
            fact.participants
              .map(({ country }) => country)
              .sort()
              .join('+'),
            fact.occurred.edtf,
          ].join(' '),
        ]
      : [],
  );

describe('a noun for what a state does with a treaty', () => {
  it.each([
    ["Togo's suspension of a treaty with Chile on Monday angered many.", 'suspended'],
    ["Togo's suspension on Monday of a treaty with Chile angered many.", 'suspended'],
    ['The suspension of a treaty between Togo and Chile on Monday angered many.', 'suspended'],
    ["Togo's withdrawal on Monday from a treaty with Chile angered many.", 'terminated'],
    ['The termination by Togo on Monday of a treaty with Chile angered many.', 'terminated'],
    ["Togo's ratification of a treaty with Chile on Monday pleased many.", 'ratified'],
    ['Signature by Togo and Chile of a ports accord on Monday pleased many.', 'signed'],
  ])('tells of it: %s', (text, status) => {
    expect(told(text)).toEqual([`${status} CHL+TGO 2010-05-10`]);
  });

  it.each([
    "Togo's suspension of aid under a treaty with Chile angered many.",
    "Togo's withdrawal of troops under a treaty with Chile angered many.",
    "Togo's ratification of a treaty with Chile would please many.",
    'Many demanded the termination of a treaty between Togo and Chile on Monday.',
    'The suspension of a treaty between Togo and Chile angered many.',
  ])('tells of nothing done: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('notice that is given', () => {
  it.each([
    'Togo notified Chile on Monday that it was scrapping a ports treaty.',
    'Togo told Chile on Monday it was ending a ports treaty.',
    'Togo gave Chile notice on Monday that it was pulling out of a ports treaty.',
    'Togo said on Monday it was ending a ports treaty with Chile.',
  ])('ends a treaty with whoever gets it: %s', (text) => {
    expect(told(text)).toEqual(['terminated CHL+TGO 2010-05-10']);
  });
});

it.each([
  'Togo and Chile hit on a compromise over ports on Monday.',
  'Togo and Chile came to an understanding over ports on Monday.',
  'Togo and Chile arrived at a compromise on Monday.',
])('dates what was agreed on: %s', (text) => {
  expect(told(text)).toEqual(['agreed CHL+TGO 2010-05-10']);
});

it('leaves the day on which something will be done', () => {
  expect(told('Togo and Chile hit on a compromise over ports to be opened on Monday.')).toEqual([
    'agreed CHL+TGO 2010-05-12~',
  ]);
});
