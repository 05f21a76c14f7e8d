import { z } from 'zod';
import { nameOf } from '../../events/country.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import { timeline as projection } from '../../projections/timeline.ts';
import type { PairSummary } from '../client/answers.ts';
import type { ViewReader } from '../views/port.ts';
import { rowsAt } from './answer-at.ts';
import { asOfAnswer, lastChange } from './last-change.ts';
import { momentShape } from './moment.ts';
import { type Count, pastCounts, presentCounts } from './pair-counts.ts';
import { endsOfPair } from './pair-ends.ts';
import { language } from './parameters.ts';
import type { Query, ReadParts } from './parts.ts';
import type { Read } from './refusal.ts';
import type { Pair } from './timeline.ts';

const schema = z.strictObject({ ...momentShape, lang: language });

interface Month {
  /** `YYYY-MM` */
  readonly month: string;
  readonly total: number;
  /** Of the total: those in which more than two countries act. */
  readonly multilateral: number;
  readonly byType: Readonly<Record<string, number>>;
  readonly byQuad: Readonly<Record<string, number>>;
  /** The mean on the Goldstein scale, from -10 to 10. */
  readonly intensity: number;
}

export interface PairBody extends PairSummary {
  readonly asOf: { readonly position: string; readonly recordedAt: string } | null;
  /** Of the total: those in which more than two countries act. */
  readonly multilateral: number;
  readonly months: readonly Month[];
  /** Counted entries that lie in no single month. */
  readonly unbinned: number;
}

/** A pair in numbers: what happened and goes on, by month, type and intensity. */
export async function readPair(
  pair: Pair,
  asked: Query,
  parts: ReadParts,
): Promise<Read<PairBody>> {
  const rows = (view: ViewReader<TimelineTables>, { asOf }: z.output<typeof schema>) => ({
    counts: [...(asOf === undefined ? presentCounts : pastCounts)(view, pair.pair)],
    ends: endsOfPair(view, pair.pair),
    changed: lastChange(view, pair.pair),
  });
  const found = await rowsAt({ projection, schema, rows }, asked, parts);
  if (!found.ok) return found;
  const { counts, ends, changed } = found.rows;
  const body: PairBody = {
    pair: pair.pair,
    countries: pair.countries.map((code) => ({ code, name: nameOf(code, found.query.lang) })),
    asOf: await asOfAnswer(changed, parts.log),
    total: sum(counts),
    multilateral: sum(counts, 'multilateral'),
    byType: by(counts, 'type'),
    ...ends,
    months: monthsOf(counts),
    unbinned: sum(counts.filter(({ month }) => month === '')),
  };
  return { ok: true, body, position: found.position };
}

const sum = (counts: readonly Count[], what: 'n' | 'multilateral' = 'n'): number =>
  counts.reduce((total, count) => total + count[what], 0);

function by(counts: readonly Count[], column: 'type' | 'quad'): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const count of counts) sums[count[column]] = (sums[count[column]] ?? 0) + count.n;
  return sums;
}

function monthsOf(counts: readonly Count[]): readonly Month[] {
  const months = new Map<string, Count[]>();
  for (const count of counts) {
    const same = months.get(count.month);
    if (same) same.push(count);
    else months.set(count.month, [count]);
  }
  months.delete('');
  return [...months].sort(([one], [other]) => (one < other ? -1 : 1)).map(monthAnswer);
}

function monthAnswer([month, counts]: readonly [string, readonly Count[]]): Month {
  const total = sum(counts);
  const hundredths = counts.reduce((all, { intensity }) => all + intensity, 0);
  const intensity = Math.round(hundredths / total) / 100;
  return {
    month,
    total,
    multilateral: sum(counts, 'multilateral'),
    byType: by(counts, 'type'),
    byQuad: by(counts, 'quad'),
    intensity,
  };
}
