import type { RowOf } from '../../projections/table.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import type { ViewReader } from '../views/port.ts';

type View = ViewReader<TimelineTables>;
type Rows = {
  readonly [Name in 'entry' | 'tally' | 'report' | 'source']: RowOf<
    TimelineTables[Name]['columns']
  >;
};

export type ReportRow = Rows['report'];
export type SourceRow = Rows['source'];

/** How many reports an entry shows. */
const SHOWN_REPORTS = 20;

/** Everything that the view knows of an entry. */
export interface EntryRows {
  readonly entry: Rows['entry'];
  readonly tally: Rows['tally'] | undefined;
  /** The first twenty, best first: the first one is what the entry shows. */
  readonly reports: readonly ReportRow[];
}

export interface Collected {
  readonly entries: ReadonlyMap<number, EntryRows>;
  readonly sources: ReadonlyMap<number, SourceRow>;
}

/** The rows of many entries, with the sources of the reports that they show. */
export function collectEntries(view: View, keys: readonly number[]): Collected {
  const tallies = new Map(view.getMany('tally', keys).map((row) => [row.entry, row]));
  const rows = view.getMany('entry', keys);
  const singles = rows.filter(({ entry }) => !tallies.has(entry)).map(({ best }) => best);
  const single = new Map(view.getMany('report', singles).map((row) => [row.fact, row]));
  const entries = rows.map((entry): EntryRows => {
    const tally = tallies.get(entry.entry);
    const only = single.get(entry.best);
    return { entry, tally, reports: only ? [only] : reportsOf(view, entry.entry) };
  });
  const reports = entries.flatMap((rows) => rows.reports);
  return {
    entries: new Map(entries.map((rows) => [rows.entry.entry, rows])),
    sources: sourcesOf(view, reports),
  };
}

const reportsOf = (view: View, entry: number): readonly ReportRow[] => [
  ...view.scan('report', 'entry', { prefix: [entry], limit: SHOWN_REPORTS }),
];

/** The sources of some reports, by their numbers. */
export function sourcesOf(
  view: View,
  reports: readonly ReportRow[],
): ReadonlyMap<number, SourceRow> {
  const keys = [...new Set(reports.map(({ source }) => source))];
  return new Map(view.getMany('source', keys).map((row) => [row.source, row]));
}
