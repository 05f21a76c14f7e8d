import type { ArticleResult, Link } from './article-result.ts';
import { isAllRight } from './comparison.ts';
import { type Confidences, confidencesOf } from './confidences.ts';
import { type Counts, counted } from './counts.ts';
import { isBadDate } from './days.ts';
import { wilson } from './wilson.ts';
import { quotesOf, spansOf } from './words.ts';

/** A share with three decimals; null where there is nothing to divide. */
const share = (part: number, of: number): number | null =>
  of === 0 ? null : Math.round((1000 * part) / of) / 1000;

export type Interval = readonly [number | null, number | null] | null;

/** How often facts are found, and how often what is found is right. */
export interface Scores {
  readonly required: number;
  readonly predicted: number;
  readonly matched: number;
  readonly matchedOptional: number;
  readonly missed: number;
  readonly extras: number;
  readonly precision: number | null;
  readonly precisionInterval: Interval;
  readonly recall: number | null;
  readonly recallInterval: Interval;
  readonly f1: number | null;
  readonly strict: number;
  readonly strictPrecision: number | null;
  readonly strictRecall: number | null;
  readonly strictF1: number | null;
  readonly finer: number;
  /** Name to how many were right and how many were compared; over matched facts that are required. */
  readonly counts: Counts;
  /** The same as shares. */
  readonly rates: Readonly<Record<string, number | null>>;
}

interface OverallScores extends Scores {
  readonly gold: number;
  readonly duplicates: number;
  readonly otherType: number;
  readonly badDates: number;
  readonly stanceMacro: number | null;
  readonly trapHits: number;
  readonly nothingHits: number;
}

export interface Evaluation {
  readonly articles: number;
  readonly overall: OverallScores;
  readonly byType: Readonly<Record<string, Scores>>;
  readonly confidences: Confidences | null;
}

const TYPES = ['meeting', 'statement', 'agreement', 'action'] as const;

/** What several articles' results come to. */
export function evaluationOf(results: readonly ArticleResult[]): Evaluation {
  return {
    articles: results.length,
    overall: overallOf(results),
    byType: Object.fromEntries(TYPES.map((type) => [type, scoresOf(results, type)])),
    confidences: confidencesOf(results),
  };
}

/** Of one type: what is coded as it, and what was found as it; else of all. */
function scoresOf(results: readonly ArticleResult[], type?: string): Scores {
  const isAsked = (one: { readonly type: string }) => type === undefined || one.type === type;
  const links = results.flatMap((result) => result.links);
  const ofGold = links.filter(({ gold }) => !gold.optional && isAsked(gold));
  const found = links.filter(({ predicted }) => isAsked(predicted));
  const required = results
    .flatMap(({ gold }) => gold.facts)
    .filter((fact) => !fact.optional && isAsked(fact)).length;
  const predicted = results.flatMap((result) => result.predicted).filter(isAsked).length;
  const matchedOptional = found.filter(({ gold }) => gold.optional).length;
  return {
    required,
    predicted,
    matched: ofGold.length,
    matchedOptional,
    ...ratesOf({ required, counted: predicted - matchedOptional }, ofGold, found),
    finer: ofGold.filter(({ comparison }) => comparison.isFiner).length,
    ...withRates(counted(ofGold)),
  };
}

interface Sizes {
  readonly required: number;
  /** Found facts that count: all but those taken for optional ones. */
  readonly counted: number;
}

function ratesOf(
  { required, counted: of }: Sizes,
  ofGold: readonly Link[],
  found: readonly Link[],
) {
  const right = found.filter(({ gold }) => !gold.optional);
  const strict = ofGold.filter(({ comparison }) => isAllRight(comparison)).length;
  const strictFound = right.filter(({ comparison }) => isAllRight(comparison)).length;
  return {
    missed: required - ofGold.length,
    extras: of - right.length,
    precision: share(right.length, of),
    precisionInterval: intervalOf(right.length, of),
    recall: share(ofGold.length, required),
    recallInterval: intervalOf(ofGold.length, required),
    f1: share(ofGold.length + right.length, of + required),
    strict,
    strictPrecision: share(strictFound, of),
    strictRecall: share(strict, required),
    strictF1: share(strict + strictFound, of + required),
  };
}

export function intervalOf(right: number, of: number): Interval {
  const interval = wilson(right, of);
  return interval ? [share(interval[0], 1), share(interval[1], 1)] : null;
}

function overallOf(results: readonly ArticleResult[]): OverallScores {
  const scores = scoresOf(results);
  const extras = results.flatMap((result) => result.extras);
  const stances = Object.entries(scores.counts).filter(([name]) => name.startsWith('stance '));
  const macro = stances.reduce((sum, [, [right, of]]) => sum + right / of, 0);
  return {
    ...scores,
    gold: results.reduce((sum, { gold }) => sum + gold.facts.length, 0),
    duplicates: extras.filter(({ isDuplicate }) => isDuplicate).length,
    otherType: extras.filter(({ isDuplicate, near }) => !isDuplicate && near.length > 0).length,
    badDates: results
      .flatMap(({ predicted }) => predicted)
      .filter(({ occurred }) => isBadDate(occurred?.edtf)).length,
    stanceMacro: share(macro, stances.length),
    trapHits: extras.filter(({ isTrap }) => isTrap).length,
    nothingHits: extras.filter(({ isNothing }) => isNothing).length,
    ...withRates({ ...scores.counts, ...countsOfWords(results) }),
  };
}

const withRates = (counts: Counts) => ({
  counts,
  rates: Object.fromEntries(
    Object.entries(counts).map(([name, [right, of]]) => [name, share(right, of)]),
  ),
});

function countsOfWords(results: readonly ArticleResult[]): Counts {
  const spans = results.flatMap(spansOf);
  const quotes = results.map(quotesOf);
  const total = (of: (one: (typeof quotes)[number]) => number) =>
    quotes.reduce((sum, one) => sum + of(one), 0);
  const found = total((one) => one.found.length);
  return {
    quotesPrecision: [found, total(({ heard }) => heard.length)],
    quotesRecall: [found, total(({ said }) => said.length)],
    spansVerbatim: [spans.filter(({ isVerbatim }) => isVerbatim).length, spans.length],
  };
}
