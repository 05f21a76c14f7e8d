import type { Token } from './token.ts';
import { holds, type WordList } from './word-list.ts';

/**
 * The token at a place; undefined before the first and behind the last. An array that is asked for what stands before
 * its first place looks for a property of that name, and whatever asks so once is slow from then on.
 */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined =>
  at < 0 ? undefined : tokens[at];

/** The word or mark at a place as vocabularies are compared with; empty before the first and behind the last. */
export const lowerOf = (tokens: readonly Token[], at: number): string =>
  at < 0 ? '' : (tokens[at]?.lower ?? '');

/** Whether the word or mark at a place stands in a list. */
export const isAny = (tokens: readonly Token[], at: number, words: WordList): boolean =>
  isAmong(at < 0 ? undefined : tokens[at], words);

/** Whether a token stands in a list; where there is none, whether the list holds the empty word. */
export const isAmong = (
  token: Pick<Token, 'word' | 'cell'> | undefined,
  words: WordList,
): boolean => (token === undefined ? words.holdsNone : holds(words, token.word, token.cell));
