import type { RowOf } from '../../projections/table.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import type { ViewReader } from '../views/port.ts';

type View = ViewReader<TimelineTables>;
type Rows = {
  readonly [Name in 'entry' | 'tally' | 'report' | 'source']: RowOf<
    TimelineTables[Name]['columns']
  >;
};

/** What answers show of an entry; the rest of it stands in the log. */
const SHOWN = ['entry', 'entryId', 'best', 'status', 'confidence'] as const;
const TOLD = [
  'fact',
  'factId',
  'source',
  'entry',
  'status',
  'revision',
  'rank',
  'amendments',
] as const;
const TALLIED = ['entry', 'reports', 'disputed'] as const;
const PUBLISHED = ['source', 'sourceId', 'publisher', 'publishedOn', 'urls'] as const;
export type SourceRow = Rows['source'];

export type ReportRow = Pick<Rows['report'], (typeof TOLD)[number]>;
type TallyRow = Pick<Rows['tally'], (typeof TALLIED)[number]>;

/** How many reports an entry shows. */
const SHOWN_REPORTS = 20;

/** What answers show of a source with a report. */
export type Publication = Pick<SourceRow, (typeof PUBLISHED)[number]>;

/** Everything that the view knows of an entry. */
export interface EntryRows {
  readonly entry: Pick<Rows['entry'], (typeof SHOWN)[number]>;
  readonly tally: TallyRow | undefined;
  /** The first twenty, best first: the first one is what the entry shows. */
  readonly reports: readonly ReportRow[];
}

export interface Collected {
  readonly entries: ReadonlyMap<number, EntryRows>;
  readonly sources: ReadonlyMap<number, Publication>;
}

/** The rows of many entries, with the sources of the reports that they show. */
export function collectEntries(view: View, keys: readonly number[]): Collected {
  const tallies = new Map(view.among('tally', 'key', keys, TALLIED).map((row) => [row.entry, row]));
  const rows = view.among('entry', 'key', keys, SHOWN);
  const told = reportsOf(view, rows, tallies);
  const entries = rows.map(
    (entry): EntryRows => ({
      entry,
      tally: tallies.get(entry.entry),
      reports: told.get(entry.entry) ?? firstReports(view, entry.entry),
    }),
  );
  const reports = entries.flatMap((rows) => rows.reports);
  return {
    entries: new Map(entries.map((rows) => [rows.entry.entry, rows])),
    sources: sourcesOf(view, reports),
  };
}

/** The reports, best first, of the entries that have no more than they show. */
function reportsOf(
  view: View,
  entries: readonly EntryRows['entry'][],
  tallies: ReadonlyMap<number, TallyRow>,
): ReadonlyMap<number, readonly ReportRow[]> {
  const countOf = (entry: number) => tallies.get(entry)?.reports ?? 1;
  const singles = entries.filter(({ entry }) => countOf(entry) === 1).map(({ best }) => best);
  const several = entries
    .map(({ entry }) => entry)
    .filter((entry) => countOf(entry) > 1 && countOf(entry) <= SHOWN_REPORTS);
  const reports = [
    ...view.among('report', 'key', singles, TOLD),
    ...view.among('report', 'entry', several, TOLD),
  ];
  const told = new Map<number, ReportRow[]>();
  for (const report of reports.sort((a, b) => (a.rank < b.rank ? -1 : 1))) {
    if (report.entry === null) continue;
    const known = told.get(report.entry);
    if (known) known.push(report);
    else told.set(report.entry, [report]);
  }
  return told;
}

const firstReports = (view: View, entry: number): readonly ReportRow[] => [
  ...view.scan('report', 'entry', { prefix: [entry], limit: SHOWN_REPORTS }),
];

/** The sources of some reports, by their numbers. */
export function sourcesOf(
  view: View,
  reports: readonly ReportRow[],
): ReadonlyMap<number, Publication> {
  const keys = [...new Set(reports.map(({ source }) => source))];
  return new Map(view.among('source', 'key', keys, PUBLISHED).map((row) => [row.source, row]));
}
