import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stampOf } from '../../src/extract/text/stamp.ts';
import { plainShapes, tokensOf } from '../../src/extract/text/token.ts';
import { isAmong, isAny } from '../../src/extract/text/token-at.ts';
import { cellOf, holds, numberOf, WordList } from '../../src/extract/text/word-list.ts';

/** More than lie in one block of memory. */
const WORDS = Array.from({ length: 1_500 }, (_, index) => `w${index.toString(36)}`);
const word = fc.constantFrom(...WORDS, '', ',');
const LISTS = fc
  .sample(fc.array(word, { maxLength: 60 }), { numRuns: 80, seed: 19 })
  .map((words) => new WordList(words));

describe('lists of words', () => {
  it('hold the words that were put into them, and no others, whatever was read first', () => {
    const wrong = WORDS.filter((one) =>
      LISTS.some((list) => holds(list, numberOf(one), cellOf(numberOf(one))) !== list.has(one)),
    );
    expect(wrong).toEqual([]);
  });

  it('tell of each token of a text whether they hold it', () => {
    fc.assert(
      fc.property(
        fc.array(word.filter(Boolean), { maxLength: 12 }),
        fc.constantFrom(...LISTS),
        (words, list) => {
          const tokens = tokensOf(words.join(' '));
          const told = tokens.map((token, at) => [isAny(tokens, at, list), isAmong(token, list)]);
          const known = tokens.map(({ lower }) => [list.has(lower), list.has(lower)]);
          expect(told).toEqual(known);
        },
      ),
    );
  });

  it('hold the empty word before the first token and behind the last, where it is one of theirs', () => {
    const tokens = tokensOf('Chad left');
    for (const list of LISTS) {
      const places = [-2, -1, 2, 9].map((at) => isAny(tokens, at, list));
      expect(places).toEqual(Array(4).fill(list.has('')));
      expect(isAmong(undefined, list)).toBe(list.has(''));
    }
  });

  it('do not hold what no list names', () => {
    expect(numberOf('unheard-of')).toBe(0);
    expect(LISTS.some((list) => holds(list, 0, cellOf(0)))).toBe(false);
  });

  it('know what was read before they were made, where it is read again', () => {
    const shapes = plainShapes();
    const isHeld = (list: WordList) =>
      tokensOf('w1 seldom', shapes).map((token) => isAmong(token, list));
    expect(isHeld(new WordList(['w1']))).toEqual([true, false]);
    expect(isHeld(new WordList(['seldom']))).toEqual([false, true]);
  });
});

describe('the stamp of a word', () => {
  it('is one bit, the same for the same word', () => {
    fc.assert(
      fc.property(fc.string(), (one) => {
        const stamp = stampOf(one) >>> 0;
        expect(stamp).not.toBe(0);
        expect(stamp & (stamp - 1)).toBe(0);
        expect(stampOf(`${one}x`.slice(0, -1))).toBe(stampOf(one));
      }),
    );
  });
});
