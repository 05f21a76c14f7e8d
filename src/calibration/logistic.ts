/** An observation: which of the features it has, and whether it is right. */
export interface Observation<Name extends string> {
  readonly features: readonly Name[];
  readonly isRight: boolean;
}

export interface Fit<Name extends string> {
  /** Log-odds of an observation without any feature. */
  readonly always: number;
  readonly weights: ReadonlyMap<Name, number>;
}

const MOST_STEPS = 50;
const SMALL_STEP = 1e-9;
/** Keeps the first step possible where all observations are alike. */
const RIDGE_OF_CONSTANT = 1e-6;

/**
 * Logistic regression with a ridge penalty on every weight but the constant, by Newton's method: the same observations in
 * any order give the same weights, up to rounding. Features that no observation has get none.
 */
export function fitLogistic<Name extends string>(
  observations: readonly Observation<Name>[],
  names: readonly Name[],
  penalty: number,
): Fit<Name> {
  const used = names.filter((name) => observations.some(({ features }) => features.includes(name)));
  const rows = observations.map(({ features, isRight }) => ({
    has: [0, ...used.flatMap((name, at) => (features.includes(name) ? [at + 1] : []))],
    isRight,
  }));
  let weights: readonly number[] = Array.from({ length: used.length + 1 }, () => 0);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const moved = newtonStep(rows, weights, penalty);
    weights = weights.map((weight, at) => weight + (moved[at] ?? 0));
    if (moved.every((size) => Math.abs(size) < SMALL_STEP)) break;
  }
  const [always = 0, ...rest] = weights;
  return { always, weights: new Map(used.map((name, at) => [name, rest[at] ?? 0])) };
}

interface Row {
  /** The columns that are 1; the constant's is 0. */
  readonly has: readonly number[];
  readonly isRight: boolean;
}

/** The step from some weights towards the best, by the slope and curvature of the penalised likelihood. */
function newtonStep(
  rows: readonly Row[],
  weights: readonly number[],
  penalty: number,
): readonly number[] {
  const ridge = weights.map((_, at) => (at === 0 ? RIDGE_OF_CONSTANT : penalty));
  const slope = weights.map((weight, at) => -(ridge[at] ?? 0) * weight);
  const curvature = weights.map((_, at) =>
    weights.map((__, column) => (at === column ? (ridge[at] ?? 0) : 0)),
  );
  for (const { has, isRight } of rows) {
    const odds = has.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
    const share = 1 / (1 + Math.exp(-odds));
    for (const at of has) {
      slope[at] = (slope[at] ?? 0) + Number(isRight) - share;
      const line = curvature[at] ?? [];
      for (const column of has) line[column] = (line[column] ?? 0) + share * (1 - share);
    }
  }
  return solved(curvature, slope);
}

/** Solves a symmetric positive definite system by Gauss-Jordan elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  for (const [at, pivot] of lines.entries()) {
    for (const line of lines) if (line !== pivot) clear(line, pivot, at);
  }
  return lines.map((line, at) => (line.at(-1) ?? 0) / (line[at] ?? 1));
}

/** Takes so much of one line off another that nothing is left in a column. */
function clear(line: number[], pivot: readonly number[], at: number): void {
  const factor = (line[at] ?? 0) / (pivot[at] ?? 1);
  for (const [column, value] of pivot.entries())
    line[column] = (line[column] ?? 0) - factor * value;
}
