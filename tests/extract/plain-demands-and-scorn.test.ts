import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  `"This is really a knife in the back," Kenyan Deputy Foreign Minister Jean-Marie de la Tour said on Monday of Chad's decision.`,
  `Chad's raid was "senseless", Kenya's foreign minister said on Monday.`,
])('criticise: %s', (text) => {
  expect(facts(text)).toEqual(['statement/criticise KEN>TCD 2014-05-26']);
});

it.each([
  "It is up to Chad to make the first move, Kenya's foreign minister said on Monday.",
  "Chad has to account for the missing boats, Kenya's foreign minister said on Monday.",
])('appeal: %s', (text) => {
  expect(facts(text)).toEqual(['statement/appeal KEN>TCD 2014-05-26']);
});

it.each(['Kenya was shoulder to shoulder with Chad, its foreign minister said on Monday.'])(
  'support: %s',
  (text) => {
    expect(facts(text)).toEqual(['statement/support KEN>TCD 2014-05-26']);
  },
);

it.each(['Kenya denied a convoy of Chadian lorries access to its territory on Monday.'])(
  'refuse: %s',
  (text) => {
    expect(facts(text)).toEqual(['statement/refuse KEN>TCD 2014-05-26']);
  },
);
