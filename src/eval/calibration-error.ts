/** A probability that was foretold, and what came. */
export interface Foretold {
  readonly share: number;
  readonly isRight: boolean;
}

const BINS = 10;

/**
 * The expected calibration error (Naeini, Cooper and Hauskrecht 2015): how far the mean of what was foretold lies from the
 * share of what came, in each bin, weighed by the bins' sizes. Ten bins of equally many; equal shares stay together.
 */
export function errorByMass(foretold: readonly Foretold[]): number {
  const below = new Map<number, number>();
  for (const [rank, { share }] of foretold.toSorted((a, b) => a.share - b.share).entries()) {
    if (!below.has(share)) below.set(share, rank);
  }
  return errorIn(foretold, ({ share }) =>
    Math.floor(((below.get(share) ?? 0) * BINS) / foretold.length),
  );
}

/** The same in ten bins of equal width. */
export const errorByWidth = (foretold: readonly Foretold[]): number =>
  errorIn(foretold, ({ share }) => Math.min(BINS - 1, Math.floor(share * BINS)));

function errorIn(foretold: readonly Foretold[], binOf: (one: Foretold) => number): number {
  const gaps = new Map<number, number>();
  for (const one of foretold) {
    const bin = binOf(one);
    gaps.set(bin, (gaps.get(bin) ?? 0) + one.share - Number(one.isRight));
  }
  return [...gaps.values()].reduce((sum, gap) => sum + Math.abs(gap), 0) / (foretold.length || 1);
}

/** The mean squared distance from what came (Brier 1950). */
export const brierScore = (foretold: readonly Foretold[]): number =>
  foretold.reduce((sum, { share, isRight }) => sum + (share - Number(isRight)) ** 2, 0) /
  (foretold.length || 1);

/** How often a right one got more than a wrong one, of all such pairs; ties count half. 0.5 where there are none. */
export function discrimination(foretold: readonly Foretold[]): number {
  const right = foretold.filter(({ isRight }) => isRight);
  const wrong = foretold.filter(({ isRight }) => !isRight);
  const pairs = right.length * wrong.length;
  if (pairs === 0) return 0.5;
  const won = right.reduce(
    (sum, one) =>
      sum + wrong.reduce((part, { share }) => part + (Math.sign(one.share - share) + 1) / 2, 0),
    0,
  );
  return won / pairs;
}
