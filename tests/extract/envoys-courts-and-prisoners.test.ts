import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  ['Kenya served the Chadian ambassador with a notice to quit on Monday.', 'expulsion'],
  ['Four Chadian diplomats were put on notice to leave Kenya on Monday.', 'expulsion'],
  ["Kenya on Monday stripped Chad's consul general in Mombasa of his accreditation.", 'expulsion'],
  ['Kenya revoked the credentials of two Chadian reporters on Monday.', 'expulsion'],
  ["Kenya's ambassador to Chad, Ann Lee, was recalled on Monday.", 'recall'],
  ["Kenya's ambassador to Chad was instructed on Monday to come home.", 'recall'],
  ['The Kenyan flag was hoisted over the Kenyan embassy in Chad on Monday.', 'relations'],
  ['The Kenyan embassy in Chad resumed work on Monday.', 'relations'],
  ['Kenya ordered the closure of all air links with Chad on Monday.', 'visa-border'],
  ['Kenya stopped and searched a Chadian freighter on Monday.', 'detention'],
  ['Chadian businessman Omar Deby was detained in Kenya on Monday.', 'detention'],
  ['A Chadian engineer was detained on Monday in the Kenyan town of Lamu.', 'detention'],
  ['Ten Chadian soldiers were let out of a prison in Kenya on Monday.', 'release-exchange'],
  ['Kenya had the Chadian ambassador summoned on Monday.', 'protest'],
  ["The Chadian envoy was asked to come to Kenya's foreign ministry on Monday.", 'protest'],
  ['A court in Mombasa on Monday convicted two Chadian officers.', 'legal'],
  ['A Mombasa court on Monday indicted two Chadian officers.', 'legal'],
])('%s', (text, kind) => {
  expect(facts(text)).toEqual([`action/${kind} KEN>TCD 2014-05-26`]);
});

it('takes whoever somebody is extradited to, and not of whom he is', () => {
  expect(facts('Kenya approved the extradition of a Malian general to Chad on Monday.')).toEqual([
    'action/legal KEN>TCD 2014-05-26',
  ]);
});

it('takes the state that is recognised from now on', () => {
  expect(facts('Kenya switched diplomatic recognition from Mali to Chad on Monday.')).toEqual([
    'action/relations KEN>TCD 2014-05-26',
  ]);
});

it('takes nobody for who calls an envoy home but whose envoy he is', () => {
  expect(
    facts("Kenya's ambassador to Chad was called home on Monday over attacks by Chadian leaders."),
  ).toEqual(['action/recall KEN>TCD 2014-05-26']);
});

it.each([
  'A Chadian businessman was detained in Kenya on Monday.',
  'Chadian traders were driven out of business in Kenya on Monday.',
  'The Kenyan flag was hoisted at the stadium in Chad on Monday.',
  'A Kenyan couple invited the Chadian ambassador to the office party on Monday.',
])('no deed: %s', (text) => {
  expect(facts(text)).toEqual([]);
});
