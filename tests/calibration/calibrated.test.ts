import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calibrated } from '../../src/calibration/calibrated.ts';
import { type CodedFact, codedFacts } from '../../src/calibration/coded-facts.ts';
import { tableText } from '../../src/calibration/table-text.ts';
import {
  brierScore,
  discrimination,
  errorByMass,
  errorByWidth,
} from '../../src/eval/calibration-error.ts';
import type { Feature } from '../../src/extract/confidence-features.ts';
import { confidenceTable, probabilityOf } from '../../src/extract/confidence-table.ts';
import { goldOf } from '../eval/folder.ts';
import { extractor } from '../extract/reading.ts';

const foretold = (share: number, right: number, of: number) =>
  Array.from({ length: of }, (_, at) => ({ share, isRight: at < right }));

describe('how far probabilities are from what came', () => {
  it('is nothing where as many came as were foretold', () => {
    const all = [...foretold(0.2, 2, 10), ...foretold(0.9, 9, 10)];
    expect(errorByWidth(all)).toBeCloseTo(0, 10);
    expect(errorByMass(all)).toBeCloseTo(0, 10);
  });

  it('is the mean gap, weighed by how many there are', () => {
    const all = [...foretold(0.95, 5, 10), ...foretold(0.15, 3, 30)];
    expect(errorByWidth(all)).toBeCloseTo((0.45 * 10 + 0.05 * 30) / 40, 10);
    expect(brierScore(foretold(0.5, 1, 2))).toBe(0.25);
  });

  it('discriminates fully, by halves or not at all', () => {
    expect(discrimination([...foretold(0.9, 2, 2), ...foretold(0.1, 0, 3)])).toBe(1);
    expect(discrimination(foretold(0.7, 3, 6))).toBe(0.5);
    expect(discrimination([...foretold(0.1, 2, 2), ...foretold(0.9, 0, 3)])).toBe(0);
  });

  it('is between nothing and one, whatever is foretold', () => {
    const any = fc.array(
      fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), isRight: fc.boolean() }),
    );
    fc.assert(
      fc.property(any, (all) => {
        for (const error of [errorByMass(all), errorByWidth(all), brierScore(all)]) {
          expect(error).toBeGreaterThanOrEqual(0);
          expect(error).toBeLessThanOrEqual(1);
        }
        // Nor does the order matter.
        expect(errorByMass(all.toReversed())).toBeCloseTo(errorByMass(all), 10);
      }),
    );
  });
});

/** Facts of several articles: half of those with a feature are right, three in four of the others. */
function factsOf(articles: number, each: number): readonly CodedFact[] {
  return Array.from({ length: articles }, (_, article) =>
    Array.from({ length: each }, (__, at): CodedFact => {
      const has: readonly Feature[] = at % 2 === 0 ? ['long sentence'] : [];
      const isRight = has.length > 0 ? at % 4 === 0 : at % 8 !== 7;
      return { article: `${article}.json`, isSeen: false, features: has, isRight };
    }),
  ).flat();
}

describe('a calibration', () => {
  it('is one from 200 facts on, where what is foretold of other articles comes', () => {
    const enough = calibrated(factsOf(25, 8));
    expect(enough).toMatchObject({
      whole: { facts: 200, articles: 25, right: 125 },
      unseen: { facts: 200 },
      basis: 'calibrated',
    });
    expect(Math.max(enough.whole.errorByMass, enough.whole.errorByWidth)).toBeLessThanOrEqual(0.08);
    expect(enough.fit.weights.get('long sentence')).toBeLessThan(0);
    expect(calibrated(factsOf(25, 8).slice(1)).basis).toBe('uncalibrated');
  });

  it('is none where articles differ so much that one does not foretell another', () => {
    const torn = factsOf(26, 8).map((fact) => ({
      ...fact,
      isRight: Number.parseInt(fact.article, 10) < 13,
    }));
    const { basis, whole } = calibrated(torn);
    expect(whole.errorByMass).toBeGreaterThan(0.08);
    expect(basis).toBe('uncalibrated');
  });

  it('holds for articles on which the rules were not developed, where some are told apart', () => {
    // On the others everything is right.
    const facts = factsOf(40, 8).map((fact) => {
      const isSeen = Number.parseInt(fact.article, 10) < 25;
      return { ...fact, isSeen, isRight: isSeen || fact.isRight };
    });
    const { fit, unseen, whole } = calibrated(facts);
    expect([whole.facts, unseen.facts, unseen.articles]).toEqual([320, 120, 15]);
    const all = calibrated(facts.map((fact) => ({ ...fact, isSeen: false })));
    expect(fit.always).toBeLessThan(all.fit.always);
    expect(probabilityOf(fit, [])).toBeCloseTo(0.75, 1);
    expect(unseen.errorByWidth).toBeLessThan(0.08);
    expect(tableText(calibrated(facts))).toContain(
      '# those on which the rules were not developed: 120',
    );
  });

  it('is none where the rules were developed on every article', () => {
    const facts = factsOf(25, 8);
    const seen = calibrated(facts.map((fact) => ({ ...fact, isSeen: true })));
    expect([seen.basis, seen.unseen.facts]).toEqual(['uncalibrated', 0]);
    expect(seen.fit).toEqual(calibrated(facts).fit);
    expect(tableText(seen)).toContain('# The rules were developed on all of them');
  });

  it('is written as the data file that extraction reads', () => {
    const calibration = calibrated(factsOf(25, 8));
    const text = tableText(calibration);
    expect(text).toContain('# all: 200 facts found in 25 articles, 125 of them right');
    const table = confidenceTable(text);
    expect(table.basis).toBe('calibrated');
    expect(table.always).toBeCloseTo(calibration.fit.always, 2);
    expect([...table.weights.keys()]).toEqual(['long sentence']);
  });
});

const articleOf = (name: string) => ({ name, gold: goldOf(name), isSeen: false });

describe('the facts that are found in coded articles', () => {
  it('are right when all that decides is, whether they must be found or not', () => {
    const prague = codedFacts(extractor, articleOf('prague.json'));
    expect(prague.map(({ isRight }) => isRight).slice(0, 2)).toEqual([true, true]);
    expect(prague[1]?.features).toContain('statement');
    const fishing = codedFacts(extractor, articleOf('fishing.json'));
    // The second is optional; the third is coded with one state more.
    expect(fishing.map(({ isRight }) => isRight)).toEqual([true, true, false]);
  });

  it('are wrong where nothing is coded', () => {
    const { article } = goldOf('prague.json');
    const none = { article, facts: [], nothing: [], traps: [], version: 2 as const };
    const found = codedFacts(extractor, { name: 'prague.json', gold: none, isSeen: false });
    expect(found.length).toBeGreaterThan(0);
    expect(found.some(({ isRight }) => isRight)).toBe(false);
  });
});
