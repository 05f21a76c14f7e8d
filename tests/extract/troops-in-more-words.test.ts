import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

const official = (text: string) =>
  extractor
    .extract({ ...article(text, '2014-05-27'), publisher: 'Government of Kenya' })
    .facts.map(inShort);

it.each([
  'Kenyan guns battered a Chadian town on Monday.',
  'A Chadian bomber was downed by Kenyan F-16s on Monday.',
  'Kenyan commandos made a surprise attack on a camp in Chad on Monday.',
  'Kenya began a wave of air raids on Chad on Monday.',
  'The killing of a Chadian general by a Kenyan drone on Monday shocked many.',
  'A Kenyan frigate fired warning shots across the bow of a Chadian trawler on Monday.',
  'Kenya delivered a massive missile strike on a refinery in Chad on Monday.',
])('force: %s', (text) => {
  expect(facts(text)).toEqual(['action/force KEN>TCD 2014-05-26']);
});

it('takes what an office calls ours for that of its state', () => {
  expect(official('Our artillery pounded targets in Chad on Monday.')).toEqual([
    'action/force KEN>TCD 2014-05-26',
  ]);
});

it.each([
  'Columns of Kenyan troops crossed into the Chadian town of Abeche on Monday.',
  'Kenyan troops went several kilometres across the Chadian border on Monday.',
  'Kenyan troops moved into Chad on Monday.',
  'Kenya sent tanks into Chad on Monday.',
])('incursion: %s', (text) => {
  expect(facts(text)).toEqual(['action/incursion KEN>TCD 2014-05-26']);
});

it.each([
  'Kenyan paratroopers flew into Chad on Monday.',
  'Kenyan marines came ashore in Chad on Monday.',
  'Kenyan soldiers set foot in Chad on Monday.',
  'Kenya began basing fighter jets in Chad on Monday.',
])('deployment: %s', (text) => {
  expect(facts(text)).toEqual(['action/deployment KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya said its troops had left Chad on Monday.',
  'Kenya said its last contingent in Chad had returned home on Monday.',
  'The withdrawal of Kenyan troops from Chad was completed on Monday.',
  'Kenya shut its listening post in Chad on Monday.',
  'Kenya agreed on Monday to pause its offensive in Chad.',
  'Kenyan peacekeepers sailed away from Chad on Monday.',
])('withdrawal: %s', (text) => {
  expect(facts(text)).toEqual(['action/ceasefire-withdrawal KEN>TCD 2014-05-26']);
});

it.each([
  "Kenya's navy held an exercise with Chad on Monday.",
  'Kenyan frigates joined a Chadian squadron for war games on Monday.',
])('both take part in what one does with the other: %s', (text) => {
  expect(facts(text)).toEqual(['action/exercise KEN+TCD 2014-05-26']);
});

it.each([
  'Kenya collected 200 citizens from Chad on Monday.',
  'Kenyan soldiers brought 200 foreigners to safety from Chad on Monday.',
])('evacuation: %s', (text) => {
  expect(facts(text)).toEqual(['action/evacuation KEN>TCD 2014-05-26']);
});

it.each([
  'Kenyan tourists flew into Chad on Monday.',
  'The killing of a Chadian by a Kenyan taxi driver on Monday shocked many.',
  'Thousands of Kenyans moved into Chad on Monday.',
  'Kenyan singers came ashore in Chad on Monday.',
  'Kenyan soldiers boarded planes in Chad on Monday.',
  'Kenya plans a retreat for writers in Chad.',
])('no deed: %s', (text) => {
  expect(facts(text)).toEqual([]);
});
