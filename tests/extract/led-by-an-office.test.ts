import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

it.each([
  'A Kenyan delegation led by the foreign minister arrived in Chad on Monday.',
  'A Kenyan delegation headed by a deputy minister arrived in Chad on Monday.',
])('reads past who leads it, though without a name: %s', (text) => {
  const { facts } = extractor.extract({ ...article(text, '2014-05-27'), publisher: null });
  expect(facts.map(inShort)).toEqual(['meeting/visit KEN+TCD 2014-05-26']);
});
