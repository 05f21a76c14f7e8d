import type { ArticleResult } from './article-result.ts';
import { offsetsOf } from './article-result.ts';
import { greedily } from './greedy.ts';
import { type Extent, overlapOf, trimmedIn } from './span.ts';

/** How far apart two quotes may be to count as one. */
const SAME_QUOTE = 0.8;

interface FoundSpan {
  /** The fact's place among what was found. */
  readonly index: number;
  readonly text: string | null;
  readonly isVerbatim: boolean;
}

/** Every evidence span and quote that was found, and whether it stands in the text so; a fact without evidence has one that does not. */
export const spansOf = ({ gold, predicted }: ArticleResult): readonly FoundSpan[] =>
  predicted.flatMap(({ evidence, quotes }, index) => {
    const none: readonly FoundSpan[] =
      (evidence ?? []).length > 0 ? [] : [{ index, text: null, isVerbatim: false }];
    const spans = [...(evidence ?? []), ...(quotes ?? [])].map((span): FoundSpan => {
      const { start, end } = offsetsOf(span);
      const isOfText = trimmedIn(gold.article.text, { start, end }) !== undefined;
      const isVerbatim = isOfText && gold.article.text.slice(start, end) === span.text;
      return { index, text: span.text ?? null, isVerbatim };
    });
    return [...none, ...spans];
  });

export interface QuoteMatch {
  readonly said: readonly Extent[];
  readonly heard: readonly Extent[];
  /** Of those said and heard, the places of the ones that match. */
  readonly found: readonly { readonly said: number; readonly heard: number }[];
}

/** The quotes of the gold beside those that were found, each place once. */
export function quotesOf({ gold, predicted }: ArticleResult): QuoteMatch {
  const said = once(gold.facts.flatMap(({ quotes }) => quotes));
  const heard = once(predicted.flatMap(({ quotes }) => (quotes ?? []).map(offsetsOf)));
  const candidates = heard.flatMap((one, index) =>
    said
      .map((other, at) => ({ predicted: index, gold: at, rank: overlapOf(one, other) }))
      .filter(({ rank }) => rank >= SAME_QUOTE),
  );
  const found = greedily(candidates).map(({ predicted: at, gold: of }) => ({
    said: of,
    heard: at,
  }));
  return { said, heard, found };
}

const once = (spans: readonly Extent[]): readonly Extent[] => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
];
