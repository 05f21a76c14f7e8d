import {
  brierScore,
  discrimination,
  errorByMass,
  errorByWidth,
  type Foretold,
} from '../eval/calibration-error.ts';
import { FEATURE_NAMES, type Feature } from '../extract/confidence-features.ts';
import { probabilityOf } from '../extract/confidence-table.ts';
import type { CodedFact } from './coded-facts.ts';
import { type Fit, fitLogistic } from './logistic.ts';

/** Few facts must not weigh much: as if each weight were drawn from a normal distribution of variance 1/3. */
const PENALTY = 3;

/** From here on, the numbers count as measured. */
const FEWEST_FACTS = 200;
const MOST_ERROR = 0.08;

/** How well facts are foretold by fits to other articles. */
export interface Measure {
  readonly facts: number;
  readonly right: number;
  readonly articles: number;
  /** Expected calibration errors in ten bins: of equal mass, and of equal width. */
  readonly errorByMass: number;
  readonly errorByWidth: number;
  readonly brier: number;
  /** The area under the ROC curve. */
  readonly discrimination: number;
}

export interface Calibration {
  /** For articles on which the rules were not developed, as far as any are known. */
  readonly fit: Fit<Feature>;
  readonly whole: Measure;
  /** Of the articles on which the rules were not developed. */
  readonly unseen: Measure;
  readonly basis: 'calibrated' | 'uncalibrated';
}

/**
 * Fits the features' weights to coded facts; how well they foretell is measured on articles left out of the fit. Where the
 * rules were developed on all of the articles, nothing is known of others, and nothing is called calibrated.
 */
export function calibrated(facts: readonly CodedFact[]): Calibration {
  const shares = crossValidated(facts);
  const whole = measureOf(facts, shares);
  const others = facts.filter(({ isSeen }) => !isSeen);
  const unseen = measureOf(others, shares);
  // Bins of equal mass would hold too few of the unseen to tell error from chance.
  const error = Math.max(whole.errorByMass, whole.errorByWidth, unseen.errorByWidth);
  const isMeasured = others.length > 0 && whole.facts >= FEWEST_FACTS && error <= MOST_ERROR;
  return {
    fit: fitted(facts).unseen,
    whole,
    unseen,
    basis: isMeasured ? 'calibrated' : 'uncalibrated',
  };
}

/**
 * What the rules were developed on they read better: that is a weight of its own, so that the others hold for any
 * article.
 */
function fitted(facts: readonly CodedFact[]) {
  const areMixed = facts.some(({ isSeen }) => isSeen) && facts.some(({ isSeen }) => !isSeen);
  const observed = facts.map(({ features, isRight, isSeen }) => ({
    features: areMixed && isSeen ? [...features, 'seen' as const] : features,
    isRight,
  }));
  const { always, weights } = fitLogistic(observed, [...FEATURE_NAMES, 'seen' as const], PENALTY);
  const own = new Map(FEATURE_NAMES.flatMap((name) => withWeight(name, weights.get(name))));
  return {
    unseen: { always, weights: own },
    seen: { always: always + (weights.get('seen') ?? 0), weights: own },
  };
}

const withWeight = (name: Feature, weight: number | undefined) =>
  weight === undefined ? [] : [[name, weight] as const];

const articlesOf = (facts: readonly CodedFact[]): readonly string[] => [
  ...new Set(facts.map(({ article }) => article)),
];

/** As it is recorded. */
const rounded = (share: number): number => Math.round(share * 100) / 100;

/** Every fact's share as a fit to the other articles foretells it: facts of one article are much alike. */
function crossValidated(facts: readonly CodedFact[]): ReadonlyMap<CodedFact, number> {
  const shares = new Map<CodedFact, number>();
  for (const article of articlesOf(facts)) {
    const fit = fitted(facts.filter((fact) => fact.article !== article));
    for (const fact of facts.filter((one) => one.article === article)) {
      const table = fact.isSeen ? fit.seen : fit.unseen;
      shares.set(fact, rounded(probabilityOf(table, fact.features)));
    }
  }
  return shares;
}

function measureOf(facts: readonly CodedFact[], shares: ReadonlyMap<CodedFact, number>): Measure {
  const foretold = facts.map((fact): Foretold => {
    return { share: shares.get(fact) ?? 0, isRight: fact.isRight };
  });
  return {
    facts: facts.length,
    right: facts.filter(({ isRight }) => isRight).length,
    articles: articlesOf(facts).length,
    errorByMass: errorByMass(foretold),
    errorByWidth: errorByWidth(foretold),
    brier: brierScore(foretold),
    discrimination: discrimination(foretold),
  };
}
