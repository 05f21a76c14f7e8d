import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  ['Kenya will send doctors to Chad, a minister said on Monday.', 'intent'],
  ['Kenya will send doctors to Chad, a minister in Nairobi said on Monday.', 'intent'],
  ['Kenya wants closer ties with Chad, a senior official said on Monday.', 'intent'],
  ['Kenya will not talk to Chad, state television said on Monday.', 'refuse'],
])('what a state will do is its own word: %s', (text, act) => {
  expect(facts(text)).toEqual([`statement/${act} KEN>TCD 2014-05-26`]);
});

it.each([
  'Kenya will win the war in Chad, officials said on Monday.',
  'Kenya will play in Chad, union officials said on Monday.',
  'Kenya will send doctors to Chad, opposition sources said on Monday.',
])('not: %s', (text) => {
  expect(facts(text)).toEqual([]);
});

it.each([
  'Kenya will expel two Chadian diplomats, a minister said on Monday.',
  'Kenya will expel two Chadian diplomats, officials said on Monday.',
])('the day of the words is not that of the deed: %s', (text) => {
  expect(facts(text)).toEqual(['action/expulsion KEN>TCD 2014-05-27/..']);
});

it('the day on which tellers without a name speak is that of the words they tell', () => {
  expect(
    facts("Kenya has called for an end to Chad's raids, a government spokesman said on Monday."),
  ).toEqual(['statement/appeal KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya would have beaten Chad, officials said on Monday.',
  'Kenya will host a cup with Chad, soccer officials said on Monday.',
])('nothing is told of games: %s', (text) => {
  expect(facts(text)).toEqual([]);
});
