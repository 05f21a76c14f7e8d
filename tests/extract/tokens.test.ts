import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codesOf, plainEnd } from '../../src/extract/text/plain-end.ts';
import { SHAPE, tokensOf } from '../../src/extract/text/token.ts';

const PIECES = [
  ...["don't", 'U.S.', 'A.', 'A.B', '3.5', '1,200', '12:30', '4th', '2nd', '1s', '1.', '5x', 'x1'],
  ...["'s", "'s ", '’t', "o'", '``', "''", '-', '(', '…', '“', 'é', 'e\u0301', '\u0301', '٣', 'ß'],
  ...['😀', '\ud800', '\u0000', '\u007f', ' ', '\u00a0', '\u2028', '\n', '\t', 'word', 'Word', 'I'],
];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
);

it('finds the tokens that the pattern finds, in any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = [...text.matchAll(new RegExp(SHAPE))].map(({ 0: written, index }) => [
        index,
        written,
      ]);
      expect(tokensOf(text).map((token) => [token.start, token.text])).toEqual(found);
    }),
    { numRuns: 500 },
  );
});

it.each(['word ', 'word.', 'Word,', 'x1 ', '1999 ', '7)', '. ', '("'])(
  'tells by plain characters alone where the first token of %j ends',
  (text) => expect(plainEnd(codesOf(text), 0)).toBe(tokensOf(text)[0]?.end),
);

it.each(["don't", 'U.S.', 'A.', '3.5', '4th', '12:30', 'café', 'e\u0301', '’s', "'s", '“'])(
  'leaves %j to the pattern',
  (text) => expect(plainEnd(codesOf(text), 0)).toBeUndefined(),
);
