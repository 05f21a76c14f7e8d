import type { NewEvent, Recorded } from '../../events/index.ts';
import type { Change, Projection, Reader, Scan } from '../../projections/projection.ts';
import type { Key, Row, Value } from '../../projections/table.ts';
import type { Rows } from '../../projections/timeline/draft.ts';

type Stream = { readonly stream: string; readonly event: NewEvent };

/** Events as a log would number them. */
export function recorded(events: readonly Stream[]): readonly (Recorded & { text: string })[] {
  const revisions = new Map<string, number>();
  return events.map(({ stream, event }, index) => {
    const revision = revisions.get(stream) ?? 0;
    revisions.set(stream, revision + 1);
    // The type and the data are of one event.
    return {
      ...event,
      stream,
      revision,
      position: (index + 1) * 3,
      id: `${index}`,
      recordedAt: '2026-01-01T00:00:00.000Z',
      recordedBy: 'test',
      text: JSON.stringify(event.data),
    } as unknown as Recorded & { text: string };
  });
}

const textOf = (key: Key): string =>
  JSON.stringify(key !== null && typeof key === 'object' ? key : [key]);

/** The plainest store there is: maps, scanned whole. */
export function foldWhole(
  projection: Projection,
  events: readonly (Recorded & { text: string })[],
) {
  const tables = new Map<string, Map<string, Row>>();
  const rowsOf = (table: string): Map<string, Row> => {
    const rows = tables.get(table) ?? new Map<string, Row>();
    tables.set(table, rows);
    return rows;
  };
  const columnsOf = (table: string, index: string): readonly string[] => {
    const declared = projection.tables[table];
    const key = declared?.key ?? [];
    if (index !== 'key') return declared?.indexes?.[index]?.columns ?? [];
    return typeof key === 'string' ? [key] : key;
  };
  const matches = (row: Row, columns: readonly string[], values: readonly Value[]): boolean =>
    values.every((value, at) => row[columns[at] ?? ''] === value);
  const read = {
    get: (table: string, key: Key) => rowsOf(table).get(textOf(key)),
    getMany: (table: string, keys: readonly Key[]) =>
      keys.map((key) => rowsOf(table).get(textOf(key))).filter((row) => row !== undefined),
    find: (table: string, index: string, values: readonly Value[]) =>
      [...rowsOf(table).values()].find((row) => matches(row, columnsOf(table, index), values)),
    scan: (table: string, index: string, { prefix = [] }: Scan = {}) =>
      [...rowsOf(table).values()].filter((row) => matches(row, columnsOf(table, index), prefix)),
  } as unknown as Reader; // rows of every table, known by name alone
  const keyOf = (table: string, row: Row): string =>
    textOf(columnsOf(table, 'key').map((column) => row[column] ?? null));
  for (const event of events) {
    const fold = projection.on[event.type] as
      | ((event: Recorded, read: Reader) => readonly Change[])
      | undefined;
    for (const change of fold?.(event, read) ?? []) {
      if (change.op === 'put')
        rowsOf(change.table).set(keyOf(change.table, change.row), change.row);
      else rowsOf(change.table).delete(textOf(change.key));
    }
  }
  return (table: string): readonly Row[] => [...rowsOf(table).values()];
}

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
