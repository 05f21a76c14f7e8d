import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resultOf } from '../../src/eval/article-result.ts';
import type { PredictedFact } from '../../src/eval/predicted.ts';
import { evaluationOf } from '../../src/eval/scores.ts';
import { foundAs, GOLD, goldNames, goldOf } from './folder.ts';

/**
 * Another scorer of the same rules, written by others: `node SCRIPT GOLD_DIR PREDICTED_DIR --json`. Where the
 * environment names one, the two must agree on whatever is found.
 */
const reference = process.env['EVAL_REFERENCE'];

const texts = goldNames.map((name) => goldOf(name).article.text);
const DATES = ['2019-05-06', '2019-05-09~', '2019-04', '2021-W08', '../2021-03-03', '2021-02/..'];
const ODD = ['2019-04-31', '2019-05-06/2019-05-06', '[2021-02-22..2021-02-28]', '201X', 'soon', ''];
const COUNTRIES = ['POL', 'CZE', 'GHA', 'TGO', 'EUE', 'SEN', 'MLI', 'NER'];
const ROLES = ['speaker', 'subject', 'addressee', 'party', 'host', 'initiator', 'recipient'];

const spanIn = (text: string) =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.boolean()).map(([one, other, isTrue]) => {
    const [start, end] = [Math.min(one, other), Math.max(one, other)];
    return { start, end, text: isTrue ? text.slice(start, end) : 'something else' };
  });

/** A coded fact as it is found by somebody who errs. */
const changesIn = (text: string): fc.Arbitrary<Partial<PredictedFact>> =>
  fc.record(
    {
      type: fc.constantFrom('meeting', 'statement', 'agreement', 'action'),
      act: fc.constantFrom('praise', 'support', 'oppose', 'criticise'),
      stance: fc.constantFrom('cooperative', 'neutral', 'conflictual'),
      modality: fc.constantFrom('actual', 'ongoing', 'historical', 'denied'),
      background: fc.boolean(),
      occurred: fc.record({ edtf: fc.constantFrom(...DATES, ...ODD) }),
      participants: fc.array(
        fc.record({
          country: fc.option(fc.constantFrom(...COUNTRIES)),
          role: fc.constantFrom(...ROLES, 'mentioned'),
          person: fc.option(fc.constantFrom('Andrzej Duda', 'Miloš Zeman')),
        }),
        { maxLength: 4 },
      ),
      place: fc.record({ name: fc.constantFrom('Prague', 'PRAGUE', 'Brno') }),
      attribution: fc.record({ speaker: fc.constantFrom('Duda', 'Ghana', 'nobody') }),
      evidence: fc.array(spanIn(text), { maxLength: 5 }),
      quotes: fc.array(spanIn(text), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );

const found = fc.tuple(
  ...goldNames.map((name, at) => {
    const { facts } = goldOf(name);
    const coded = facts.length > 0 ? facts : goldOf('prague.json').facts;
    const one = fc
      .tuple(fc.constantFrom(...coded), changesIn(texts[at] ?? ''), fc.nat(2))
      // Mostly as it is coded, so that there is something to match.
      .map(([fact, changes, doubt]) => ({ ...foundAs(fact), ...(doubt > 0 ? changes : {}) }));
    return fc.array(one, { maxLength: 6 });
  }),
);

function scoredByReference(predictions: readonly (readonly PredictedFact[])[]) {
  const folder = mkdtempSync(join(tmpdir(), 'eval-'));
  try {
    for (const [at, facts] of predictions.entries()) {
      writeFileSync(join(folder, goldNames[at] ?? ''), JSON.stringify({ facts }));
    }
    const argv = [reference ?? '', fileURLToPath(GOLD), folder, '--json'];
    const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const compared = reference === undefined ? it.skip : it;
const why = reference === undefined ? ' (skipped: EVAL_REFERENCE names no other scorer)' : '';

describe('another scorer of the same rules', () => {
  compared(
    `agrees on whatever is found${why}`,
    () => {
      fc.assert(
        fc.property(found, (predictions) => {
          const results = goldNames.map((name, at) =>
            resultOf(name, goldOf(name), predictions[at] ?? []),
          );
          const { rates, ...overall } = evaluationOf(results).overall;
          const mine: Readonly<Record<string, unknown>> = { ...rates, ...overall };
          const theirs = scoredByReference(predictions);
          expect(
            Object.fromEntries(Object.keys(theirs).map((key) => [key, mine[key] ?? null])),
          ).toEqual({ ...theirs, counts: overall.counts });
          expect(overall.counts).toMatchObject(theirs.counts);
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );
});
