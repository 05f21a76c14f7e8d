import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyOf } from '../../src/extract/text/any-of.ts';

describe('the words that a pattern stands for', () => {
  it.each([
    ['and|or', ['and', 'or']],
    ['moves?|step', ['move', 'moves', 'step']],
    ['visit(?:ed|s)?', ['visit', 'visited', 'visits']],
    ['defen[cs]e', ['defence', 'defense']],
    ['(?:re)?open|', ['', 'open', 'reopen']],
    ['[.:–-]', ['-', '.', ':', '–']],
    ['\\.|\\(', ['(', '.']],
    ['', ['']],
  ])('writes out %j', (pattern, words) => {
    expect([...anyOf(pattern)].sort()).toEqual(words);
  });

  it.each(['a*', 'b+', 'x.y', '[a-z]', '[^a]', '[ab', 'a{2}', '(a)', 'a)', '(?:a', '\\d', '^a$'])(
    'refuses %j, which names no list',
    (pattern) => {
      expect(() => anyOf(pattern)).toThrow(TypeError);
    },
  );

  const patterns = fc.letrec<{ all: string; one: string; item: string }>((tie) => ({
    all: fc.array(tie('one'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|')),
    one: fc.array(tie('item'), { maxLength: 3 }).map((parts) => parts.join('')),
    item: fc
      .tuple(
        fc.oneof(
          { maxDepth: 2 },
          fc.constantFrom('a', 'b', "'", ',', '\\.', '[ab]', '[.-]'),
          tie('all').map((inner) => `(?:${inner})`),
        ),
        fc.constantFrom('', '', '?'),
      )
      .map((parts) => parts.join('')),
  })).all;

  it('are those that the pattern matches', () => {
    fc.assert(
      fc.property(patterns, fc.stringMatching(/^[ab',.-]{0,6}$/), (pattern, word) => {
        const shape = new RegExp(`^(?:${pattern})$`);
        const words = anyOf(pattern);
        expect(words.has(word)).toBe(shape.test(word));
        for (const listed of words) expect(listed).toMatch(shape);
      }),
    );
  });
});
