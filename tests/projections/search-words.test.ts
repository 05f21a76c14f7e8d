import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holdWords, indexText, searchWords } from '../../projections/search-words.ts';

it.each([
  ['Élodie ROUX', 'elodie roux'],
  ['Straße', 'strasse'],
  ['ΟΔΟΣ, οδός', 'οδοσ οδοσ'],
  ['co\u00adoperate', 'cooperate'],
  ['北京G20会谈', '北 京 g20 会 谈'],
  ["l'accord (2025–26)", 'l accord 2025 26'],
  ['हिन्दी', 'हिन्दी'],
  ['" — 😀', ''],
])('reads the words of %j', (text, words) => {
  expect(searchWords(text).join(' ')).toBe(words);
});

const forms = fc.constantFrom('NFC', 'NFD');

it('reads the same words from every form of a text, and from what is given to an index', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), forms, forms, (text, one, other) => {
      const words = searchWords(text.normalize(one));
      expect(searchWords(text.normalize(other))).toEqual(words);
      expect(searchWords(indexText(text))).toEqual(words);
    }),
  );
});

it('finds words in any order and the last by its beginning, and nothing when none is asked for', () => {
  const texts = ['Talks in Rome', 'an Élysée aide'];
  expect(holdWords(texts, searchWords('ELYSEE rome talk'))).toBe(true);
  expect(holdWords(texts, searchWords('talk rome'))).toBe(false);
  expect(holdWords(texts, [])).toBe(false);
});
