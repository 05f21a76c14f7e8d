import { expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const facts = (text: string) => readNews(text, '2014-05-27');

it.each([
  'A mortar shell fired from Kenya landed in a Chadian village on Monday.',
  'Two rockets fired from Kenya hit northern Chad on Monday.',
  'Three Chadian soldiers were killed by shots fired from Kenya on Monday.',
  'Kenyan fire claimed the lives of two Chadian farmers on Monday.',
])('fired: %s', (text) => {
  expect(facts(text)).toEqual(['action/force KEN>TCD 2014-05-26']);
});

it.each([
  ['Kenya, which lies on the coast, on Monday expelled two Chadian diplomats.', 'expulsion'],
  ['Two Chadian diplomats, who came by train, on Monday were expelled by Kenya.', 'expulsion'],
  ['Kenya, which lies on the coast, later on Monday recalled its envoy to Chad.', 'recall'],
])('goes on behind an aside: %s', (text, kind) => {
  expect(facts(text)).toEqual([`action/${kind} KEN>TCD 2014-05-26`]);
});

it('goes on with a day of its own', () => {
  expect(
    facts(
      'Kenya shut its border with Chad last week and on Monday expelled two Chadian diplomats.',
    ),
  ).toEqual([
    'action/visa-border KEN>TCD 2014-05-19/2014-05-25',
    'action/expulsion KEN>TCD 2014-05-26',
  ]);
});

it('finds the accused before an aside', () => {
  expect(
    facts("Chad's army, which lost the war, was accused by Kenya on Monday of shelling a village."),
  ).toEqual(['statement/accuse KEN>TCD 2014-05-26']);
});

it.each([
  ['Kenya insists that its new road poses no threat to Chad.', 'defend KEN>TCD 2014-05-27~'],
  ['Kenya insisted on Monday that Chad had broken the treaty.', 'accuse KEN>TCD 2014-05-26'],
  ['Kenya insisted on Monday that Chad pay for the damage.', 'appeal KEN>TCD 2014-05-26'],
  [
    'Kenya warned on Monday that Chad would be held responsible for any attack.',
    'threaten KEN>TCD 2014-05-26',
  ],
  [
    'Kenya said on Monday it had evidence of the presence of Chadian troops in the north.',
    'accuse KEN>TCD 2014-05-26',
  ],
])('said: %s', (text, fact) => {
  expect(facts(text)).toEqual([`statement/${fact}`]);
});

it("takes an end to help for each other's rebels for a promise", () => {
  expect(facts("Kenya and Chad pledged on Monday to stop backing each other's rebels.")).toEqual([
    'statement/intent KEN+TCD 2014-05-26',
  ]);
});

it.each([
  ['Kenya sent a brigade of doctors to Chad on Monday.', 'aid'],
  ['A Chadian businessman was whisked away by Kenyan agents on Monday.', 'detention'],
  [
    'A Kenyan court gave a Chadian engineer a seven-year prison term for spying on Monday.',
    'legal',
  ],
  ['Kenyan soldiers seized a Chadian oil well on Monday.', 'incursion'],
])('done: %s', (text, kind) => {
  expect(facts(text)).toEqual([`action/${kind} KEN>TCD 2014-05-26`]);
});

it('takes a semi-official agency for no match', () => {
  expect(
    facts(
      'Iranian police have arrested a French researcher, the semi-official Fars news agency reported.',
    ),
  ).toEqual(['action/detention IRN>FRA ../2014-05-27']);
});
