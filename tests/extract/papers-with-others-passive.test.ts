import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'A friendship treaty with Chad was ratified by the Kenyan parliament on Monday.',
  'A treaty with Chad on the lake was suspended by Kenya on Monday.',
])('a paper with one state is that of whoever did it: %s', (text) => {
  expect(facts(text)).toEqual(['agreement/treaty KEN+TCD 2014-05-26']);
});

it('soldiers are flown to where they are posted', () => {
  expect(facts('Another 300 Kenyan soldiers were flown to Chad on Monday.')).toEqual([
    'action/deployment KEN>TCD 2014-05-26',
  ]);
});

it('the wounded are flown for treatment', () => {
  expect(facts('Wounded Kenyan soldiers were flown to Chad on Monday for treatment.')).toEqual([]);
});
