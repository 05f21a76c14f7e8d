import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  ['Kenya will help rebuild Chad, a senior Kenyan official said on Monday.', 'intent'],
  ['Kenya will help rebuild Chad, the Kenyan ambassador to Lima said on Monday.', 'intent'],
  ['Kenya will not let Chadian planes use its bases, a Kenyan official said on Monday.', 'refuse'],
  [
    "Kenya's president said on Monday that his country would pay to rebuild Chadian schools.",
    'intent',
  ],
  ["Kenya's army alleged on Monday that four Chadian diplomats had used a fake rock.", 'accuse'],
  ['Kenya said on Monday that Chadian troops were carrying out ethnic cleansing.', 'accuse'],
  ['Kenya said on Monday that Chad was not serious about peace.', 'criticise'],
  ['Kenya added its voice on Monday to criticism of Chadian missile tests.', 'criticise'],
])('%s', (text, act) => {
  expect(facts(text)).toEqual([`statement/${act} KEN>TCD 2014-05-26`]);
});

it.each([
  'Kenyan military transport planes flew food and medicine to Chad on Monday.',
  'A Kenyan air force plane carrying medical supplies landed in Chad on Monday.',
])('relief and no soldiers: %s', (text) => {
  expect(facts(text)).toEqual(['action/aid KEN>TCD 2014-05-26']);
});

it('meets where two come together', () => {
  expect(facts('The Kenyan and Chadian premiers came together in Lima on Monday.')).toEqual([
    'meeting/in-person KEN+TCD 2014-05-26',
  ]);
});

it.each([
  'The roads in the north of Chad were empty, a Kenyan traveller said on Monday.',
  'Prices in Chad rose, an official of a Kenyan bank said on Monday.',
])('nothing: %s', (text) => {
  expect(facts(text)).toEqual([]);
});
