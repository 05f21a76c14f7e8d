import type { ArticleResult } from './article-result.ts';
import {
  brierScore,
  discrimination,
  errorByMass,
  errorByWidth,
  type Foretold,
} from './calibration-error.ts';
import { isAllRight } from './comparison.ts';

/** How well the confidences that facts bear foretell whether they are right. */
export interface Confidences {
  /** Found facts with a confidence: taken for required and for optional ones, and extras, which are wrong. */
  readonly facts: number;
  readonly right: number;
  /** The mean of the confidences. */
  readonly mean: number;
  /** Expected calibration errors in ten bins: of equal mass, and of equal width. */
  readonly errorByMass: number;
  readonly errorByWidth: number;
  readonly brier: number;
  /** The area under the ROC curve. */
  readonly discrimination: number;
}

/** Over several articles; null where no fact bears a confidence. */
export function confidencesOf(results: readonly ArticleResult[]): Confidences | null {
  const foretold = results.flatMap(foretoldIn);
  if (foretold.length === 0) return null;
  const mean = foretold.reduce((sum, { share }) => sum + share, 0) / foretold.length;
  return {
    facts: foretold.length,
    right: foretold.filter(({ isRight }) => isRight).length,
    mean: rounded(mean),
    errorByMass: rounded(errorByMass(foretold)),
    errorByWidth: rounded(errorByWidth(foretold)),
    brier: rounded(brierScore(foretold)),
    discrimination: rounded(discrimination(foretold)),
  };
}

/** Every found fact that bears a confidence, with whether it is right. */
function foretoldIn({ predicted, links }: ArticleResult): readonly Foretold[] {
  const right = new Set(
    links.filter(({ comparison }) => isAllRight(comparison)).map(({ index }) => index),
  );
  return predicted.flatMap(({ confidence }, index) =>
    typeof confidence === 'number' ? [{ share: confidence, isRight: right.has(index) }] : [],
  );
}

const rounded = (value: number): number => Math.round(1000 * value) / 1000;
