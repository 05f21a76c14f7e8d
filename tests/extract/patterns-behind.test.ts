import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { patternsBehind } from '../../src/extract/grammar/patterns-behind.ts';
import { GAP, treeOf } from '../../src/extract/pattern-tree.ts';
import { tokensOf } from '../../src/extract/text/token.ts';

/** The patterns that are found behind the first word of a text, each with the words that it takes. */
function found(patterns: readonly string[], text: string): readonly string[] {
  const tokens = tokensOf(text);
  const tree = treeOf(
    patterns.map((one) => (one === '' ? [] : one.split(' ').map((word) => [word]))),
  );
  return patternsBehind(tokens, 1, tokens.length, tree).map(({ place, to }) => {
    const last = tokens[to - 1];
    return `${patterns[place]}: ${text.slice(tokens[1]?.start, to > 1 ? last?.end : 0)}`;
  });
}

const PATTERNS = ['~ talks ~ with', 'off ~ talks', '~ talks', 'talks', 'back', ''];

it('finds only the patterns whose words stand behind the verb, in their order', () => {
  expect(found(PATTERNS, 'held back the crowd')).toEqual(['back: back', ': ']);
  expect(found(PATTERNS, 'held talks')).toEqual(['~ talks: talks', 'talks: talks', ': ']);
  expect(found(PATTERNS, 'held the door')).toEqual([': ']);
  expect(found(PATTERNS, 'held long talks on fish with Peru')).toEqual([
    '~ talks ~ with: long talks on fish with',
    '~ talks: long talks',
    ': ',
  ]);
});

it('lets a day stand before the words of a pattern and between them', () => {
  expect(found(['with'], 'met on Monday with Peru')).toEqual(['with: on Monday with']);
  expect(found(['with'], 'met 3 May with Peru')).toEqual(['with: 3 May with']);
  expect(found(['out of'], 'pulled out on Monday of Peru')).toEqual(['out of: out on Monday of']);
});

it('ends a gap at an auxiliary, at the end of a sentence and after seven words', () => {
  expect(found(['~ talks'], 'held that there were talks')).toEqual([]);
  expect(found(['~ talks'], 'held one. The talks')).toEqual([]);
  expect(found(['~ talks'], 'held a b c d e f g talks')).toEqual(['~ talks: a b c d e f g talks']);
  expect(found(['~ talks'], 'held a b c d e f g h talks')).toEqual([]);
});

const WORDS = ['x', 'y', 'z', 'q', 'on', 'monday', 'were', '.'];
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 });
const pieces = fc.array(fc.constantFrom('x', 'y', 'z', `${GAP} x`, `${GAP} y`, `${GAP} z`), {
  maxLength: 3,
});

it('finds of many patterns what it finds of each alone', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), texts, (many, words) => {
      const patterns = [...new Set(many.map((one) => one.join(' ')))];
      const text = ['verb', ...words].join(' ');
      const alone = patterns.flatMap((pattern) => found([pattern], text));
      expect(found(patterns, text)).toEqual(alone);
    }),
  );
});
