import type { DateExpression } from '../dates/expression.ts';
import { anyOf } from '../text/any-of.ts';
import type { Sentence } from '../text/sentences.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import type { WordList } from '../text/word-list.ts';
import type { Mention, Party } from '../who/mention.ts';
import type { Scene } from '../who/scene.ts';
import type { Clause } from './clause.ts';

/** Who is named in a sentence, and when. */
export interface SeenSentence {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  /** Those of the sentence before it. */
  readonly datesBefore: readonly DateExpression[];
  /** Who says what stands between quotation marks in it, where it is one alone. */
  readonly speaker: Party | undefined;
  /** The same, where several say it together too. */
  readonly speakers: readonly Party[];
  /** Who says all of it, where the next sentence tells: "This was stated by X". */
  readonly statedBy: Party | undefined;
}

/** A sentence as the rules see it: with its clauses. */
export interface SentenceView extends SeenSentence {
  readonly clauses: readonly Clause[];
}

/** Half-open, in tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The mentions that lie in a range whole, in order. */
export function mentionsWithin(
  { mentions }: Pick<SeenSentence, 'mentions'>,
  { from, to }: Range,
): readonly Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    if (mention.from >= to) break;
    if (mention.from >= from && mention.to <= to) found.push(mention);
  }
  return found;
}

export const lowerAt = ({ scene }: SentenceView, at: number): string => lowerOf(scene.tokens, at);

/** Whether the word or mark at a place stands in a list. */
export const isAnyAt = ({ scene }: SentenceView, at: number, words: WordList): boolean =>
  isAny(scene.tokens, at, words);

/** The token before a name and its article, be it of a part alone: "in the north of" is not, "in the northern Philippines" is. */
export const leadIn = (view: SentenceView, from: number): number => {
  const at = isAnyAt(view, from - 1, PARTS) ? from - 1 : from;
  return lowerAt(view, at - 1) === 'the' ? at - 2 : at - 1;
};

const PARTS = anyOf(
  'northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|upper|lower|neighbou?ring|nearby',
);

/** Whether one of the words stands in a range. */
export function hasWord({ scene }: SentenceView, { from, to }: Range, words: WordList): boolean {
  for (let at = from; at < to; at++) if (isAny(scene.tokens, at, words)) return true;
  return false;
}

/** Whether a word stands in a range. */
export function standsIn({ scene }: SentenceView, { from, to }: Range, word: string): boolean {
  for (let at = from; at < to; at++) if (lowerOf(scene.tokens, at) === word) return true;
  return false;
}

/** Whether a word of a range has a shape. */
export function hasWordLike(view: SentenceView, from: number, to: number, shape: RegExp): boolean {
  for (let at = from; at < to; at++) if (shape.test(lowerAt(view, at))) return true;
  return false;
}
