import { gather } from '../gather.ts';
import { MARK, type Marks } from './mark.ts';
import { type Stamp, stampOf } from './stamp.ts';
import { plainShapes, type Token, tokensOf } from './token.ts';

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** The phrases that begin with one word. */
interface Begun<Value> {
  /** That of the word alone. */
  alone: Entry<Value> | undefined;
  /** What the second words of the others bear. */
  stamps: Stamp;
  /** Those of more words, by the second; the longest first. */
  readonly bySecond: Map<string, Entry<Value>[]>;
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
  const byFirst = new Map<string, Begun<Value>>();
  const shapes = plainShapes();
  for (const [phrase, value] of entries) {
    const words = tokensOf(phrase, shapes).map((token) => token.lower);
    const [first, second] = words;
    if (first === undefined) continue;
    const begun = byFirst.get(first) ?? { alone: undefined, stamps: 0, bySecond: new Map() };
    byFirst.set(first, begun);
    if (second === undefined) begun.alone = { words, value };
    else {
      begun.stamps |= stampOf(second);
      gather(begun.bySecond, second, { words, value });
    }
  }
  for (const { bySecond } of byFirst.values())
    for (const list of bySecond.values())
      list.reverse().sort((a, b) => b.words.length - a.words.length);
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
  begun: Begun<Value> | undefined,
  tokens: readonly Token[],
  index: number,
): Found<Value> | undefined {
  if (!begun) return undefined;
  const { alone, stamps, bySecond } = begun;
  const next = tokens[index + 1];
  if (next && (next.stamp & stamps) !== 0)
    for (const { words, value } of bySecond.get(next.lower) ?? [])
      if (goesOn(words, tokens, index)) return { value, to: index + words.length };
  return alone && { value: alone.value, to: index + 1 };
}

/** Whether all but the first two of some words stand behind a token and the next. */
function goesOn(words: readonly string[], tokens: readonly Token[], index: number): boolean {
  for (let next = 2; next < words.length; next++) {
    if (tokens[index + next]?.lower !== words[next]) return false;
  }
  return true;
}
