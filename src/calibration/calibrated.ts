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

export interface Calibration {
  readonly fit: Fit<Feature>;
  readonly facts: number;
  readonly right: number;
  readonly articles: number;
  /** Expected calibration errors, cross-validated: in ten bins of equal mass, and of equal width. */
  readonly errorByMass: number;
  readonly errorByWidth: number;
  readonly brier: number;
  /** The area under the ROC curve. */
  readonly discrimination: number;
  readonly basis: 'calibrated' | 'uncalibrated';
}

/** Fits the features' weights to coded facts; how well they foretell is measured on articles left out of the fit. */
export function calibrated(facts: readonly CodedFact[]): Calibration {
  const foretold = crossValidated(facts);
  const errors = { errorByMass: errorByMass(foretold), errorByWidth: errorByWidth(foretold) };
  const isMeasured =
    facts.length >= FEWEST_FACTS && Math.max(errors.errorByMass, errors.errorByWidth) <= MOST_ERROR;
  return {
    fit: fitLogistic(facts, FEATURE_NAMES, PENALTY),
    facts: facts.length,
    right: facts.filter(({ isRight }) => isRight).length,
    articles: articlesOf(facts).length,
    ...errors,
    brier: brierScore(foretold),
    discrimination: discrimination(foretold),
    basis: isMeasured ? 'calibrated' : 'uncalibrated',
  };
}

const articlesOf = (facts: readonly CodedFact[]): readonly string[] => [
  ...new Set(facts.map(({ article }) => article)),
];

/** As it is recorded. */
const rounded = (share: number): number => Math.round(share * 100) / 100;

/** Every fact as foretold by a fit to the other articles: facts of one article are much alike. */
const crossValidated = (facts: readonly CodedFact[]): readonly Foretold[] =>
  articlesOf(facts).flatMap((article) => {
    const fit = fitLogistic(
      facts.filter((fact) => fact.article !== article),
      FEATURE_NAMES,
      PENALTY,
    );
    return facts
      .filter((fact) => fact.article === article)
      .map(({ features, isRight }) => ({ share: rounded(probabilityOf(fit, features)), isRight }));
  });
