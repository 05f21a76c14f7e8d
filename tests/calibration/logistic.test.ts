import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Fit, fitLogistic, type Observation } from '../../src/calibration/logistic.ts';

const NAMES = ['a', 'b', 'c'] as const;
type Name = (typeof NAMES)[number];

const shareOf = ({ always, weights }: Fit<Name>, features: readonly Name[]): number => {
  const odds = features.reduce((sum, name) => sum + (weights.get(name) ?? 0), always);
  return 1 / (1 + Math.exp(-odds));
};

const observations: fc.Arbitrary<readonly Observation<Name>[]> = fc.array(
  fc.record({ features: fc.subarray([...NAMES]), isRight: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

const times = (count: number, features: readonly Name[], isRight: boolean) =>
  Array.from({ length: count }, () => ({ features, isRight }));

describe('a logistic fit', () => {
  it('gives the shares that were seen where nothing holds it back', () => {
    const seen = [
      ...times(80, [], true),
      ...times(20, [], false),
      ...times(10, ['a'], true),
      ...times(30, ['a'], false),
    ];
    const fit = fitLogistic(seen, NAMES, 1e-6);
    expect(shareOf(fit, [])).toBeCloseTo(0.8, 4);
    expect(shareOf(fit, ['a'])).toBeCloseTo(0.25, 4);
    expect([...fit.weights.keys()]).toEqual(['a']);
  });

  it('is at its best: the slope of the penalised likelihood is nothing', () => {
    fc.assert(
      fc.property(observations, fc.double({ min: 0.1, max: 10, noNaN: true }), (seen, penalty) => {
        const fit = fitLogistic(seen, NAMES, penalty);
        for (const [name, weight] of fit.weights) {
          const slope = seen
            .filter(({ features }) => features.includes(name))
            .reduce((sum, one) => sum + Number(one.isRight) - shareOf(fit, one.features), 0);
          expect(slope - penalty * weight).toBeCloseTo(0, 5);
        }
      }),
    );
  });

  it('does not depend on the order of what was seen', () => {
    fc.assert(
      fc.property(observations, (seen) => {
        const [one, other] = [seen, seen.toReversed()].map((all) => fitLogistic(all, NAMES, 2));
        for (const name of NAMES) {
          expect(one?.weights.get(name) ?? 0).toBeCloseTo(other?.weights.get(name) ?? 0, 6);
        }
      }),
    );
  });

  it('keeps its head where all are right, and draws few observations towards nothing', () => {
    const fit = fitLogistic(times(50, ['a'], true), NAMES, 3);
    expect(Number.isFinite(fit.always)).toBe(true);
    const little = fitLogistic([...times(100, [], true), ...times(1, ['b'], false)], NAMES, 3);
    const much = fitLogistic([...times(100, [], true), ...times(30, ['b'], false)], NAMES, 3);
    expect(little.weights.get('b')).toBeLessThan(0);
    expect(much.weights.get('b')).toBeLessThan(little.weights.get('b') ?? 0);
  });
});
