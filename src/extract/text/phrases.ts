import { MARK, type Marks } from './mark.ts';
import { plainShapes, type Token, tokensOf } from './token.ts';

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

export interface Found<Value> {
  readonly value: Value;
  /** Index of the token after the last one. */
  readonly to: number;
}

/** Phrases by their first word: finding the longest that stands at a token costs one look-up. */
export interface Phrases<Value> {
  /** Whether any phrase begins with a word: most words need no further look. */
  begins(word: string): boolean;
  at(tokens: readonly Token[], index: number): Found<Value> | undefined;
}

/**
 * An index of phrases; a later phrase of the same words takes the place of an earlier one. `mark`: what words bear
 * with which one begins.
 */
export function phrasesOf<Value>(
  entries: Iterable<readonly [string, Value]>,
  mark: Marks = MARK.any,
): Phrases<Value> {
  const byFirst = new Map<string, Entry<Value>[]>();
  const shapes = plainShapes();
  for (const [phrase, value] of entries) {
    const words = tokensOf(phrase, shapes).map((token) => token.lower);
    const first = words[0];
    if (first === undefined) continue;
    const entry = { words, value };
    byFirst.set(first, [entry, ...(byFirst.get(first) ?? [])]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    begins: (word) => byFirst.has(word),
    at: (tokens, index) => {
      const first = tokens[index];
      return first && (first.marks & mark) !== 0
        ? longestAt(byFirst.get(first.lower), tokens, index)
        : undefined;
    },
  };
}

function longestAt<Value>(
  entries: readonly Entry<Value>[] | undefined,
  tokens: readonly Token[],
  index: number,
): Found<Value> | undefined {
  if (!entries) return undefined;
  for (const { words, value } of entries) {
    if (goesOn(words, tokens, index)) return { value, to: index + words.length };
  }
  return undefined;
}

/** Whether all but the first of some words stand behind a token. */
function goesOn(words: readonly string[], tokens: readonly Token[], index: number): boolean {
  for (let next = 1; next < words.length; next++) {
    if (tokens[index + next]?.lower !== words[next]) return false;
  }
  return true;
}
