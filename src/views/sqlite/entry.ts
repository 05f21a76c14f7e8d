import type { Row } from '../../../projections/table.ts';
import type { MapKey } from './plan.ts';

/** A version that ended; `from` is IN_FILE while only the file knows since when it stood. */
export interface Closed {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

export const IN_FILE = -1;

/** A row as the fold sees it and as the file has it. */
export interface Entry {
  readonly key: MapKey;
  row: Row | undefined;
  from: number;
  stored: Row | undefined;
  /** What ended since the last flush, in order. */
  closed: Closed[];
  /** The event that changes it now, and what stood before that: it may turn out that nothing changed. */
  changedAt: number;
  before: Row | undefined;
  beforeFrom: number;
  isDirty: boolean;
}

const NONE: Closed[] = [];

export const newEntry = (key: MapKey, stored: Row | undefined): Entry => ({
  key,
  row: stored,
  from: IN_FILE,
  stored,
  closed: NONE,
  changedAt: IN_FILE,
  before: undefined,
  beforeFrom: IN_FILE,
  isDirty: false,
});

/** Sets the row for the event at `position`. Several changes by one event make one version. */
export function change(entry: Entry, row: Row | undefined, position: number, history: boolean) {
  if (history) {
    if (entry.changedAt !== position) closeVersion(entry, position);
    entry.from = position;
  }
  entry.row = row;
}

function closeVersion(entry: Entry, position: number): void {
  entry.changedAt = position;
  entry.before = entry.row;
  entry.beforeFrom = entry.from;
  if (entry.row === undefined) return;
  if (entry.closed === NONE) entry.closed = [];
  entry.closed.push({ row: entry.row, from: entry.from, to: position });
}

/** The event put back what had stood before it: the version goes on. */
export function reopen(entry: Entry): void {
  if (entry.before !== undefined) entry.closed.pop();
  entry.row = entry.before;
  entry.from = entry.beforeFrom;
  entry.changedAt = IN_FILE;
}

/** The file now has what the fold sees. */
export function settle(entry: Entry): void {
  entry.stored = entry.row;
  entry.closed = NONE;
  entry.changedAt = IN_FILE;
  entry.before = undefined;
  entry.isDirty = false;
}

export function sameRow(columns: readonly string[], left: Row, right: Row): boolean {
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] as string; // within the loop's bounds
    if (left[column] !== right[column]) return false;
  }
  return true;
}
