import type { Database } from 'better-sqlite3';
import { indexText } from '../../../projections/search-words.ts';
import type { Row } from '../../../projections/table.ts';
import { listed, places, quoted } from './ddl.ts';
import { follow, isTouched, noOutcome, rowsOf, type Versions } from './derive.ts';
import { compareKeys, type MapKey, type TablePlan } from './plan.ts';
import { keyMatch, prepareStatements } from './statements.ts';
import { rowBinder, type Stored } from './values.ts';

/** Writes what changes in one derived table when the table it follows does. */
export interface DerivedWriter {
  readonly plan: TablePlan;
  /** Takes note of one row's versions since the last flush. */
  note(versions: Versions): void;
  flush(): void;
}

export function createDerivedWriter(db: Database, plan: TablePlan): DerivedWriter {
  if (plan.sums.length > 0) return createSums(db, plan);
  return plan.fullText.length > 0
    ? createRows(plan, fullTextStatements(db, plan))
    : createRows(plan, prepareStatements(db, plan));
}

type RowStatements = Pick<
  ReturnType<typeof prepareStatements>,
  'insert' | 'remove' | 'close' | 'insertClosed' | 'flush'
>;

function createRows(plan: TablePlan, statements: RowStatements): DerivedWriter {
  let outcome = noOutcome();
  return {
    plan,
    note(versions) {
      if (plan.history || isTouched(plan, versions.stored, versions.row)) {
        follow(plan, versions, outcome);
      }
    },
    flush() {
      const { ended, passed, begun } = outcome;
      outcome = noOutcome();
      ended.sort(byKey);
      for (const { row, to } of ended) {
        if (plan.history) statements.close(row, to);
        statements.remove(row);
      }
      for (const { row, from, to } of passed) statements.insertClosed(row, from, to);
      for (const { row, from } of begun.sort(byKey)) statements.insert(row, from);
      statements.flush();
    },
  };
}

const byKey = (left: { readonly key: MapKey }, right: { readonly key: MapKey }): number =>
  compareKeys(left.key, right.key);

function fullTextStatements(db: Database, plan: TablePlan): RowStatements {
  const table = quoted(plan.name);
  const insert = db.prepare(
    `INSERT INTO ${table} (rowid, ${listed(plan.fullText)}) VALUES (CAST(? AS INTEGER), ${places(plan.fullText.length)})`,
  );
  const remove = db.prepare(`DELETE FROM ${table} WHERE rowid = CAST(? AS INTEGER)`);
  const key = plan.key[0] ?? '';
  const bind = rowBinder(plan, [key, ...plan.fullText]);
  const values: Stored[] = [];
  const indexed = (row: Row): readonly Stored[] => {
    bind(row, values);
    for (let at = 1; at < values.length; at++) values[at] = indexText(String(values[at] ?? ''));
    return values;
  };
  return {
    insert: (row) => void insert.run(indexed(row)),
    remove: (row) => void remove.run(row[key]),
    close: () => undefined,
    insertClosed: () => undefined,
    flush: () => undefined,
  };
}

/** Rows of equal key add up; whole numbers, so that the order in which they come does not matter. */
function createSums(db: Database, plan: TablePlan): DerivedWriter {
  let sums = new Map<MapKey, Record<string, unknown>>();
  const table = quoted(plan.name);
  const added = plan.sums.map((sum) => `${quoted(sum)} = ${quoted(sum)} + excluded.${quoted(sum)}`);
  const add = db.prepare(
    `INSERT INTO ${table} VALUES (${places(plan.names.length)}) ON CONFLICT DO UPDATE SET ${added.join(', ')}`,
  );
  const zero = plan.sums.map((sum) => `${quoted(sum)} = 0`).join(' AND ');
  const drop = db.prepare(`DELETE FROM ${table} WHERE ${keyMatch(plan)} AND ${zero}`);
  const bindRow = rowBinder(plan, plan.names);
  const bindKey = rowBinder(plan, plan.key);
  const values: Stored[] = [];
  const keys: Stored[] = [];
  const count = (row: Row, sign: number) => addUp(plan, sums, row, sign);
  return {
    plan,
    note(versions) {
      if (!isTouched(plan, versions.stored, versions.row)) return;
      for (const row of rowsOf(plan, versions.stored)) count(row, -1);
      for (const row of rowsOf(plan, versions.row)) count(row, 1);
    },
    flush() {
      const rows = [...sums].map(([key, row]) => ({ key, row: row as Row }));
      sums = new Map();
      for (const { row } of rows.sort(byKey)) {
        if (plan.sums.every((sum) => row[sum] === 0)) continue;
        add.run(bindRow(row, values));
        drop.run(bindKey(row, keys));
      }
    },
  };
}

function addUp(
  plan: TablePlan,
  sums: Map<MapKey, Record<string, unknown>>,
  row: Row,
  sign: number,
): void {
  plan.check(row);
  const key = plan.keyOf(row);
  const known = sums.get(key);
  const sum = known ?? { ...row };
  for (const column of plan.sums) {
    sum[column] = (known ? Number(known[column]) : 0) + sign * Number(row[column]);
  }
  if (!known) sums.set(key, sum);
}
