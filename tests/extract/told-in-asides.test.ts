import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2003-05-14'), publisher: null }).facts.map(inShort);

it('tells of a charge in an aside, at some time before, and of the answer', () => {
  expect(facts('Chad, accused by Kenya of arming the rebels, denied any role.')).toEqual([
    'statement/accuse KEN>TCD ../2003-05-14',
    'statement/defend TCD>KEN 2003-05-14~',
  ]);
});

it('gives a charge in an aside its own day', () => {
  const text = 'Chad, accused by Kenya on Monday of arming the rebels, recalled its ambassador.';
  expect(facts(text)).toContain('statement/accuse KEN>TCD 2003-05-12');
});

it('tells nothing of support in passing', () => {
  expect(facts('The dam, backed by Kenya, will be built by Chad.')).toEqual([]);
});

it('does not turn a charge round where nothing is said to it', () => {
  const told = facts('Chad, criticised by Kenya for its human rights record, said nothing.');
  expect(told).toEqual(['statement/criticise KEN>TCD ../2003-05-14']);
});

it('lets all who stand before an aside do what goes on behind it', () => {
  expect(facts('Peru and Chile, which back Kenya, criticised the move of Chad.')).toContain(
    'statement/criticise CHL+PER>TCD 2003-05-14~',
  );
});

it('takes nobody of a topic for whoever acts behind an aside', () => {
  expect(facts('Talks with Peru and Chile, which back Kenya, angered Chad.')).toEqual([]);
});

it('dates what goes on behind an aside by the words at the head of the sentence', () => {
  const text =
    'On May 20, President Kibaki of Kenya and President Déby of Chad, who will arrive in Nairobi on a visit, will hold talks.';
  expect(facts(text)).toContain('meeting/in-person KEN+TCD 2003-05-20');
});

it('reads a day given to troops for their withdrawal as a threat, to a diplomat as an expulsion', () => {
  expect(facts('Kenya gave Chad until Friday to withdraw.').join()).toContain('threaten KEN>TCD');
  expect(facts('Kenya gave the Chadian consul until Friday to leave.').join()).toContain(
    'expulsion KEN>TCD',
  );
});

it.each([
  'Peru is one of several countries that have recognised the new government of Chad.',
  'Peru was among the states that recognised the new government of Chad.',
])('lets one of several do what they did: %s', (text) => {
  expect(facts(text).join()).toContain('action/relations PER>TCD');
});

it('lets those whom somebody joins in his words say them too', () => {
  expect(facts('Peru joined Chile and Togo in condemning Chad.')).toEqual([
    'statement/criticise CHL+PER+TGO>TCD 2003-05-14~',
  ]);
});

it('tells of troops that are stationed somewhere as of something that began before', () => {
  expect(facts('The 3,000 Peruvian troops stationed in Chad will leave by July.')).toEqual([
    'action/deployment PER>TCD ../2003-05-14',
  ]);
});

it.each([
  'Two Chadian guards were killed when Malian troops opened fire.',
  'Chad said one of its soldiers was wounded when Malian troops opened fire.',
])('takes those who were hurt for those at whom somebody fired: %s', (text) => {
  expect(facts(text).join()).toContain('action/force MLI>TCD');
});
