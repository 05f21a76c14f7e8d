import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'Kenya ordered the Chadian consulate in Mombasa to close on Monday.',
  'Kenya ordered all Chadian consulates closed on Monday.',
  'Chad was ordered to close its consulate in Mombasa by Kenya on Monday.',
])('missions: %s', (text) => {
  expect(facts(text)).toEqual(['action/relations KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya ordered its border with Chad shut on Monday.',
  'Kenya declared its frontier with Chad closed on Monday.',
  'Kenya ordered all crossing points with Chad sealed on Monday.',
  'Kenya ordered its border with Chad reopened on Monday.',
])('borders: %s', (text) => {
  expect(facts(text)).toEqual(['action/visa-border KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya ordered the release of a Chadian teacher jailed for spying on Monday.',
  'Kenya freed a Chadian teacher convicted of libel on Monday.',
  'Kenya pardoned a Chadian photographer on Monday.',
])('captives: %s', (text) => {
  expect(facts(text)).toEqual(['action/release-exchange KEN>TCD 2014-05-26']);
});

it('armies: put on a footing against somebody', () => {
  expect(facts('Kenya put its units on a war footing against Chad on Monday.')).toEqual([
    'action/deployment KEN>TCD 2014-05-26',
  ]);
});

it.each([
  'Kenya ordered schools closed on Monday.',
  'Kenya ordered the release of an audit of aid to Chad on Monday.',
])('nothing of others: %s', (text) => {
  expect(facts(text)).toEqual([]);
});
