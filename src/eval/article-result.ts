import { type Comparison, comparisonOf, isFieldRight } from './comparison.ts';
import type { GoldArticle, GoldFact } from './gold.ts';
import { type Candidate, greedily } from './greedy.ts';
import type { PredictedFact } from './predicted.ts';
import { sentencesOf } from './sentences.ts';
import { covers, type Extent, trimmedIn } from './span.ts';
import { supportOf } from './support.ts';

/** A found fact and the gold fact it is taken for. */
export interface Link {
  readonly predicted: PredictedFact;
  /** Its place among what was found. */
  readonly index: number;
  readonly gold: GoldFact;
  readonly comparison: Comparison;
}

/** A found fact that no gold fact answers to. */
export interface Extra {
  readonly predicted: PredictedFact;
  readonly index: number;
  /** Gold facts that its evidence supports. */
  readonly near: readonly GoldFact[];
  /** One of those has its type: another found fact was taken for it. */
  readonly isDuplicate: boolean;
  /** Its evidence holds a span that must give no fact. */
  readonly isTrap: boolean;
  /** Its evidence lies in a sentence that holds no fact. */
  readonly isNothing: boolean;
}

export interface ArticleResult {
  readonly name: string;
  readonly gold: GoldArticle;
  readonly predicted: readonly PredictedFact[];
  readonly links: readonly Link[];
  readonly missed: readonly GoldFact[];
  readonly extras: readonly Extra[];
}

/** Compares what was found in one article with what is coded there. */
export function resultOf(
  name: string,
  gold: GoldArticle,
  predicted: readonly PredictedFact[],
): ArticleResult {
  const { article, facts } = gold;
  const sentences = sentencesOf(article.text);
  const spans = predicted.map(({ evidence }) =>
    (evidence ?? []).flatMap((span) => trimmedIn(article.text, offsetsOf(span)) ?? []),
  );
  const support = (index: number, fact: GoldFact) => supportOf(spans[index] ?? [], fact, sentences);
  const pairs = greedily(candidatesOf(predicted, facts, support));
  const links = pairs.flatMap(({ predicted: index, gold: at }): readonly Link[] => {
    const [one, fact] = [predicted[index], facts[at]];
    if (!one || !fact) return [];
    return [{ predicted: one, index, gold: fact, comparison: comparisonOf(one, fact) }];
  });
  const found = new Set(links.map((link) => link.gold));
  const taken = new Set(links.map(({ index }) => index));
  const extras = predicted.flatMap((one, index): readonly Extra[] => {
    if (taken.has(index)) return [];
    const near = facts.filter((fact) => support(index, fact) !== undefined);
    return [{ predicted: one, index, near, ...marksOf(one, spans[index] ?? [], near, gold) }];
  });
  const missed = facts.filter((fact) => !fact.optional && !found.has(fact));
  return { name, gold, predicted, links, missed, extras };
}

/** Offsets as numbers; what has none is nowhere. */
export const offsetsOf = (span: {
  readonly start?: number | null | undefined;
  readonly end?: number | null | undefined;
}): Extent => ({ start: span.start ?? 0, end: span.end ?? 0 });

const hasTypeOf = (predicted: PredictedFact, { type, acceptTypes }: GoldFact): boolean =>
  [type, ...acceptTypes].some((one) => one === predicted.type);

function candidatesOf(
  predicted: readonly PredictedFact[],
  facts: readonly GoldFact[],
  support: (index: number, fact: GoldFact) => number | undefined,
): readonly Candidate[] {
  return predicted.flatMap((one, index) =>
    facts.flatMap((fact, at) => {
      const best = hasTypeOf(one, fact) ? support(index, fact) : undefined;
      return best === undefined
        ? []
        : [{ predicted: index, gold: at, rank: rankOf(best, one, fact) }];
    }),
  );
}

function rankOf(support: number, predicted: PredictedFact, gold: GoldFact): number {
  const comparison = comparisonOf(predicted, gold);
  const of = (name: Parameters<typeof isFieldRight>[1]) => Number(isFieldRight(comparison, name));
  return support + 0.3 * of('pairsRight') + 0.2 * of('actRight') + 0.2 * of('dateAccepted');
}

const LEAST_OF_TRAP = 0.8;
const LEAST_IN_NOTHING = 0.5;

function marksOf(
  predicted: PredictedFact,
  spans: readonly Extent[],
  near: readonly GoldFact[],
  { traps, nothing }: GoldArticle,
) {
  return {
    isDuplicate: near.some((fact) => hasTypeOf(predicted, fact)),
    isTrap: traps.some((trap) => spans.some((span) => covers(span, trap, LEAST_OF_TRAP))),
    isNothing: nothing.some((sentence) =>
      spans.some((span) => covers(sentence, span, LEAST_IN_NOTHING)),
    ),
  };
}
