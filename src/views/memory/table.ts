import type { Scan } from '../../../projections/projection.ts';
import type { Condition, Key, Row, Table, Value } from '../../../projections/table.ts';
import { compareValues, keyValues, rowCheck } from '../rows.ts';

/** A row and the positions between which it stands; `to` is null while it does. */
export interface Version {
  readonly row: Row;
  readonly from: number;
  readonly to: number | null;
}

export interface MemoryTable {
  readonly key: readonly string[];
  /** What stands now, or stood as of a position. */
  rows(asOf?: number): readonly Row[];
  get(key: readonly Value[], asOf?: number): Row | undefined;
  versions(): readonly Version[];
  /** Puts a row, or takes the one of that key away, as of a position. */
  set(key: readonly Value[], row: Row | undefined, position: number): void;
}

export const keyColumns = ({ key }: Table): readonly string[] =>
  typeof key === 'string' ? [key] : key;

const idOf = (values: readonly Value[]): string => JSON.stringify(values);

/** A table as a list of versions for each key. Without history, the last alone. */
export function memoryTable(name: string, table: Table): MemoryTable {
  const key = keyColumns(table);
  const byKey = new Map<string, Version[]>();
  const check = rowCheck(name, table);
  const versions = () => [...byKey.values()].flat();
  return {
    key,
    versions,
    rows: (asOf) =>
      versions()
        .filter(standsAt(table.history ? asOf : undefined))
        .map(({ row }) => row),
    get: (values, asOf) =>
      byKey.get(idOf(values))?.find(standsAt(table.history ? asOf : undefined))?.row,
    set(values, row, position) {
      const id = idOf(values);
      if (row) check(row);
      const kept = byKey.get(id) ?? [];
      byKey.set(id, table.history ? withVersion(kept, row, position) : current(row, position));
    },
  };
}

const standsAt =
  (asOf: number | undefined) =>
  ({ from, to }: Version): boolean =>
    asOf === undefined ? to === null : from <= asOf && (to === null || to > asOf);

const current = (row: Row | undefined, from: number): Version[] =>
  row ? [{ row, from, to: null }] : [];

export const isSameRow = (left: Row | undefined, right: Row | undefined): boolean =>
  left === right ||
  (left !== undefined &&
    right !== undefined &&
    Object.keys(left).every((column) => left[column] === right[column]));

/** What an event set before it set this again never stood. */
function withVersion(versions: readonly Version[], row: Row | undefined, position: number) {
  const earlier = versions
    .filter(({ from }) => from < position)
    .map((version) => (version.to === position ? { ...version, to: null } : version));
  const open = earlier.find(({ to }) => to === null);
  if (isSameRow(open?.row, row)) return earlier;
  const closed = earlier.map((version) =>
    version === open ? { ...version, to: position } : version,
  );
  return [...closed, ...current(row, position)];
}

/** Rows in the order of some columns. */
export const ordered = (
  rows: readonly Row[],
  columns: readonly string[],
  reverse = false,
): Row[] => {
  const compare = (left: Row, right: Row): number => {
    const column = columns.find((one) => left[one] !== right[one]);
    return column === undefined ? 0 : compareValues(left[column] ?? null, right[column] ?? null);
  };
  return [...rows].sort(reverse ? (left, right) => compare(right, left) : compare);
};

/** The rows whose columns have these values, from the first column on. */
export const matching = (
  rows: readonly Row[],
  columns: readonly string[],
  values: Key,
): readonly Row[] =>
  rows.filter((row) => keyValues(values).every((value, at) => row[columns[at] ?? ''] === value));

/** What a scan of an index gives. */
export function scanned(
  rows: readonly Row[],
  order: readonly string[],
  scan: Scan,
): readonly Row[] {
  const next = order[scan.prefix?.length ?? 0];
  const selected = matching(rows, order, scan.prefix ?? [])
    .filter((row) => next === undefined || isWithin(row[next] ?? null, scan))
    .filter((row) => (scan.where ?? []).every((condition) => holds(row, condition)));
  return ordered(selected, order, scan.reverse).slice(0, scan.limit);
}

function isWithin(value: Value, { from = null, to = null, exclusive }: Scan): boolean {
  const least = exclusive ? 1 : 0;
  if (value === null) return from === null && to === null;
  return (
    (from === null || compareValues(value, from) >= least) &&
    (to === null || compareValues(to, value) >= least)
  );
}

function holds(row: Row, condition: Condition): boolean {
  const value = row[condition.column] ?? null;
  if ('in' in condition) return condition.in.includes(value);
  if ('has' in condition) return condition.has.some((word) => String(value).includes(` ${word} `));
  if (value === null) return condition.orNull ?? false;
  return 'atLeast' in condition
    ? compareValues(value, condition.atLeast) >= 0
    : compareValues(value, condition.atMost) <= 0;
}
