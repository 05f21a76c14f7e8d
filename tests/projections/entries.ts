import type { Row } from '../../projections/table.ts';
import type { Rows } from '../../projections/timeline/draft.ts';

/** Entries as people see them: without numbers. */
export function entriesOf(rows: (table: string) => readonly Row[]): readonly object[] {
  const reports = rows('report') as unknown as readonly Rows['report'][];
  const entries = rows('entry') as unknown as readonly Rows['entry'][];
  const tallies = new Map(
    (rows('tally') as unknown as readonly Rows['tally'][]).map((row) => [row.entry, row]),
  );
  const idOf = new Map(entries.map((row) => [row.entry, row.entryId]));
  const factOf = new Map(reports.map((row) => [row.fact, row.factId]));
  return entries
    .map((row) => ({
      id: row.entryId,
      best: factOf.get(row.best),
      status: row.status,
      sort: row.sort,
      confidence: row.confidence,
      shown: JSON.parse(row.shown) as unknown,
      under: row.under === null ? null : idOf.get(row.under),
      reports: reports
        .filter(({ entry }) => entry === row.entry)
        .map(({ factId }) => factId)
        .sort(),
      count: tallies.get(row.entry)?.reports ?? 1,
      disputed: tallies.get(row.entry)?.disputed ?? '',
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
