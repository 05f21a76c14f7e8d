import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it('knows both sides of the fight in which people died', () => {
  expect(
    facts('Nine herders died in clashes between Kenyan and Chadian forces on Monday.'),
  ).toEqual(['action/force KEN+TCD 2014-05-26']);
});

it('tells to whom it was done by those who died when it happened', () => {
  expect(facts('Two Chadian guards died on Monday when Kenyan shells hit their hut.')).toEqual([
    'action/force KEN>TCD 2014-05-26',
  ]);
});

it.each([
  'The Kenyan and Chadian ministers put their signatures on a water accord on Monday.',
  'The presidents of Kenya and Chad put pen to paper on a water accord on Monday.',
])('a paper is signed: %s', (text) => {
  expect(facts(text)).toEqual(['agreement/agreement KEN+TCD 2014-05-26']);
});

it('a summit may be hosted with a guest', () => {
  expect(facts('Kenya hosted a summit with Chad on Monday.')).toEqual([
    'meeting/summit KEN+TCD 2014-05-26',
  ]);
});

it('refuses what it would not comply with', () => {
  expect(facts('Kenya said on Monday it would not comply with Chadian demands.')).toEqual([
    'statement/refuse KEN>TCD 2014-05-26',
  ]);
});
