import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  "Kenya said on Monday that it shared Chad's deep concern about the lake.",
  "Kenya shares Chad's fears of a drought, its foreign minister said on Monday.",
  "Kenya shared Chad's concern about the lake on Monday.",
])('who shares the worry of another state is on its side: %s', (text) => {
  expect(facts(text)).toEqual(['statement/support KEN>TCD 2014-05-26']);
});

it('a worry shared by two is about a third', () => {
  expect(facts("Kenya and Ghana shared concern on Monday over Chad's missiles.")).toEqual([
    'statement/criticise GHA+KEN>TCD 2014-05-26',
  ]);
});

it.each([
  ['Kenya ordered two Chadian diplomats on Monday to be out within a week.', 'action/expulsion'],
  ['Two hundred Kenyan troops were headed for Chad on Monday.', 'action/deployment'],
  ['Kenya slapped a penalty on Chadian imports on Monday.', 'action/trade-measure'],
  ['Kenya vowed on Monday to oppose a Chadian dam.', 'statement/oppose'],
  [
    'Kenya vowed on Monday to give a crushing response if Chadian gunboats stayed.',
    'statement/threaten',
  ],
])('%s', (text, detail) => {
  expect(facts(text)).toEqual([`${detail} KEN>TCD 2014-05-26`]);
});
