import { anyOf } from '../text/any-of.ts';
import type { Quoted } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { tokenAt } from '../text/token-at.ts';

/** The index of the first token that starts at an offset or later, found by halving. */
function tokenFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const MARK = anyOf(`["”»“'’]`);

/** The token after a quotation and the marks that close it. */
export function endOfQuote(tokens: readonly Token[], { end }: Quoted): number {
  let at = tokenFrom(tokens, end);
  while (MARK.has(tokens[at]?.text ?? '') && !opensAgain(tokens, at)) at++;
  return tokens[at]?.text === ',' ? at + 1 : at;
}

/** Whether a mark stands before a word and not behind one: the next paragraph of what is said opens with it. */
const opensAgain = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.start !== tokenAt(tokens, at - 1)?.end && tokens[at]?.end === tokens[at + 1]?.start;

/** The token of the mark that opens a quotation. */
export const startOfQuote = (tokens: readonly Token[], { start }: Quoted): number =>
  Math.max(0, tokenFrom(tokens, start) - 1);

/** The sentence that holds a token, found by halving. */
export function sentenceAt(sentences: readonly Sentence[], token: number): Sentence | undefined {
  return sentences[sentenceIndex(sentences, token)];
}

export function sentenceIndex(sentences: readonly Sentence[], token: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
