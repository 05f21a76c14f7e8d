import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'Kenya agreed on Monday to send tents to Chad.',
  'Kenya agreed on Monday to release six Chadian sailors.',
  'Kenya agreed on Monday to lift a ban on Chadian beef.',
  'Kenya agreed on Monday to supply Chad with tanks.',
  'Kenya suggested to Chad on Monday that the two countries sign a treaty.',
  'Kenya offered Chad talks on a border on Monday.',
])('what one state agrees to do is its intent: %s', (text) => {
  expect(facts(text)).toEqual(['statement/intent KEN>TCD 2014-05-26']);
});

it('what two agree to do is agreed', () => {
  expect(facts('Kenya and Chad agreed on Monday to release their sailors.')).toEqual([
    'agreement/oral KEN+TCD 2014-05-26',
  ]);
});

it.each(['Kenya took four Chadian fishermen prisoner on Monday.'])('detention: %s', (text) => {
  expect(facts(text)).toEqual(['action/detention KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya freed a Chadian filmmaker on Monday.',
  'Kenya released 14 Chadian guardsmen on Monday.',
])('release: %s', (text) => {
  expect(facts(text)).toEqual(['action/release-exchange KEN>TCD 2014-05-26']);
});

it.each(['Kenya renewed its objections to a Chadian dam on Monday.'])('oppose: %s', (text) => {
  expect(facts(text)).toEqual(['statement/oppose KEN>TCD 2014-05-26']);
});

it('refuse: pressure that is resisted', () => {
  expect(facts('Kenya resisted Chadian pressure on Monday to send troops to Mali.')[0]).toMatch(
    /^statement\/refuse KEN>TCD/,
  );
});

it('a president who pulls his state out of a deal ends it', () => {
  expect(facts('Kenya pulled its army out of a fisheries deal with Chad on Monday.')[0]).toMatch(
    /^agreement\/\w+ KEN\+TCD 2014-05-26/,
  );
});

it('a price that is cut is no sanction', () => {
  expect(facts('Kenya cut the price of gas for Chad on Monday.')).toEqual([]);
});
