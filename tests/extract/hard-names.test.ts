import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  "Kenya called Chad's president a buffoon on Monday.",
  'Kenyan officials called the Chadian government incompetent on Monday.',
  "Kenya stepped up its verbal attacks on Chad's president on Monday.",
  'Kenya renewed its propaganda war against Chad on Monday.',
  'Chad came under fire from Kenya on Monday over its stance.',
])('criticise: %s', (text) => {
  expect(facts(text)).toEqual(['statement/criticise KEN>TCD 2014-05-26']);
});

it('of troops that come under fire it is force', () => {
  expect(facts('Chadian positions came under fire from Kenyan troops on Monday.')).toEqual([
    'action/force KEN>TCD 2014-05-26',
  ]);
});

it.each([
  'Kenya vowed on Monday never to bow to Chadian pressure.',
  'Kenya said on Monday it would never submit to Chadian pressure.',
  'Kenya decided on Monday not to recognise Chad.',
])('refuse: %s', (text) => {
  expect(facts(text)).toEqual(['statement/refuse KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya vowed on Monday to step up attacks on Chad.',
  "Kenya gave Chad's president two days to quit on Monday.",
])('threaten: %s', (text) => {
  expect(facts(text)).toEqual(['statement/threaten KEN>TCD 2014-05-26']);
});

it('appeal: what is suggested that another state should do', () => {
  expect(facts('Kenya suggested on Monday that Chad halt its offensive.')).toEqual([
    'statement/appeal KEN>TCD 2014-05-26',
  ]);
});
