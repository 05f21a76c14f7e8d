import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'Kenya, which borders Somalia, on Monday expelled two Chadian envoys.',
  'Kenya, which borders Somalia, on Monday night expelled two Chadian envoys.',
])('a sentence goes on behind an aside with the day: %s', (text) => {
  expect(facts(text)).toEqual(['action/expulsion KEN>TCD 2014-05-26']);
});

it('two who are named before an aside act together behind it', () => {
  expect(
    facts('Kenya and Chad, whose ties have long been cool, on Monday agreed to build a road.'),
  ).toEqual(['agreement/oral KEN+TCD 2014-05-26']);
});

it('a part of the day parts a verb from what belongs to it', () => {
  expect(facts('Kenya told Chad on Monday night to stop the raids.')).toEqual([
    'statement/appeal KEN>TCD 2014-05-26',
  ]);
});

it.each([
  ['Kenyan troops headed for the Chadian border on Monday.', 'deployment'],
  ['Kenyan troops streamed towards the frontier with Chad on Monday.', 'deployment'],
  ['Kenyan gunboats arrived off the coast of Chad on Monday.', 'deployment'],
])('soldiers come near: %s', (text, kind) => {
  expect(facts(text)).toEqual([`action/${kind} KEN>TCD 2014-05-26`]);
});

it('others who come near are no soldiers', () => {
  expect(facts('Kenyan refugees streamed towards the Chadian border on Monday.')).toEqual([]);
});

it('whoever is asked to attend is invited', () => {
  expect(facts('Kenya asked the Chadian president on Monday to attend its anniversary.')).toEqual([
    'statement/invite KEN>TCD 2014-05-26',
  ]);
});
