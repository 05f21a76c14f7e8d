import type { Row } from '../../../projections/table.ts';
import { type Closed, type Entry, IN_FILE, sameRow } from './entry.ts';
import type { MapKey, TablePlan } from './plan.ts';

/** What becomes of the rows of one derived table. */
export interface Outcome {
  /** Rows that stand in the file and end; `to` is where, for tables with history. */
  readonly ended: (Keyed & { readonly to: number })[];
  /** Versions that came and went. */
  readonly passed: Closed[];
  readonly begun: (Keyed & { readonly from: number })[];
}

interface Keyed {
  readonly key: MapKey;
  readonly row: Row;
}

export const noOutcome = (): Outcome => ({ ended: [], passed: [], begun: [] });

interface Live {
  readonly row: Row;
  /** IN_FILE for a row that was there before. */
  readonly from: number;
}

/** The rows that a table's row gives rise to; none for a row that is not there. */
export const rowsOf = (plan: TablePlan, row: Row | undefined): readonly Row[] =>
  row && plan.derived ? plan.derived.rows(row as never) : []; // the declaration names the table whose rows these are

/** Whether a change of the row can change what is derived from it. */
export function isTouched({ derived }: TablePlan, before: Row | undefined, after: Row | undefined) {
  if (!derived || before === after) return false;
  return !before || !after || !sameRow(derived.uses, before, after);
}

/**
 * Follows one row of the table derived from through its versions, and says what that does to the rows derived:
 * a derived row goes on as long as consecutive versions give it unchanged.
 */
export function follow(plan: TablePlan, entry: Versions, outcome: Outcome): void {
  if (entry.stored || entry.closed.length > 0) followAll(plan, entry, outcome);
  else beginAll(plan, entry, outcome);
}

/** Most rows are new: there is nothing to compare what they give with. */
function beginAll(plan: TablePlan, { row, from }: Versions, { begun }: Outcome): void {
  const first = begun.length;
  for (const one of rowsOf(plan, row)) {
    const key = plan.keyOf(one);
    plan.check(one);
    const begin = { key, row: one, from: plan.history ? from : 0 };
    let same = begun.length - 1;
    while (same >= first && begun[same]?.key !== key) same--;
    begun[same < first ? begun.length : same] = begin;
  }
}

function followAll(plan: TablePlan, entry: Versions, outcome: Outcome): void {
  const live = new Map<MapKey, Live>();
  for (const row of rowsOf(plan, entry.stored)) live.set(plan.keyOf(row), { row, from: IN_FILE });
  let shown = entry.stored;
  // Without history it does not matter since when a row stands.
  for (const { row, at } of plan.history ? statesOf(entry) : [{ row: entry.row, at: 0 }]) {
    if (!isTouched(plan, shown, row)) continue;
    turn(plan, live, rowsOf(plan, row), at, outcome);
    shown = row;
  }
  for (const [key, { row, from }] of live) {
    if (from !== IN_FILE) outcome.begun.push({ key, row, from });
  }
}

export type Versions = Pick<Entry, 'stored' | 'closed' | 'row' | 'from'>;

interface State {
  readonly row: Row | undefined;
  readonly at: number;
}

/** What the row became, and when; gaps included. The first closed version is the one in the file, if there is one. */
function statesOf({ stored, closed, row, from }: Versions): readonly State[] {
  const states: State[] = [];
  for (const [index, version] of closed.entries()) {
    if (index > 0 || !stored) states.push({ row: version.row, at: version.from });
    const next = closed[index + 1]?.from ?? from;
    if (next > version.to) states.push({ row: undefined, at: version.to });
  }
  if (closed.length > 0 || !stored) states.push({ row, at: from });
  return states;
}

function turn(
  plan: TablePlan,
  live: Map<MapKey, Live>,
  rows: readonly Row[],
  at: number,
  outcome: Outcome,
): void {
  const next = new Map(rows.map((row) => [plan.keyOf(row), row]));
  for (const [key, { row, from }] of live) {
    const now = next.get(key);
    if (now && sameRow(plan.names, now, row)) continue;
    live.delete(key);
    if (from === IN_FILE) outcome.ended.push({ key, row, to: at });
    else if (plan.history) outcome.passed.push({ row, from, to: at });
  }
  begin(plan, live, next, at);
}

function begin(
  plan: TablePlan,
  live: Map<MapKey, Live>,
  next: ReadonlyMap<MapKey, Row>,
  at: number,
): void {
  for (const [key, row] of next) {
    if (live.has(key)) continue;
    plan.check(row);
    live.set(key, { row, from: at });
  }
}
