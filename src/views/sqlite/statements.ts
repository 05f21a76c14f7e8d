import type { Database } from 'better-sqlite3';
import type { Row, Value } from '../../../projections/table.ts';
import { closedName, FROM, listed, places, quoted } from './ddl.ts';
import type { TablePlan } from './plan.ts';
import { revive, rowBinder, type Stored, toStored } from './values.ts';

/** The SQL of one table's rows, prepared once. `from` is the position a row is valid from; null without history. */
export interface Statements {
  readonly get: (key: readonly Value[]) => Row | undefined;
  readonly insert: (row: Row, from: number) => void;
  /** Writes the columns in which the rows differ; they have the same key. */
  readonly update: (before: Row, after: Row, from: number) => void;
  readonly remove: (row: Row) => void;
  readonly insertClosed: (row: Row, from: number, to: number) => void;
  /** Copies the row that stands in the file to the closed versions. */
  readonly close: (row: Row, to: number) => void;
}

export const keyMatch = (plan: TablePlan): string =>
  plan.key.map((column) => `${quoted(column)} = ?`).join(' AND ');

export function prepareStatements(db: Database, plan: TablePlan): Statements {
  const table = quoted(plan.name);
  const { names: columns, key, history } = plan;
  const select = db.prepare<Stored[], Record<string, unknown>>(
    `SELECT ${listed(columns)} FROM ${table} WHERE ${keyMatch(plan)}`,
  );
  const width = columns.length + (history ? 1 : 0);
  const insert = db.prepare<[Stored[]]>(`INSERT INTO ${table} VALUES (${places(width)})`);
  const remove = db.prepare<[Stored[]]>(`DELETE FROM ${table} WHERE ${keyMatch(plan)}`);
  const bindRow = rowBinder(plan, columns);
  const bindKey = rowBinder(plan, key);
  const [values, keys]: [Stored[], Stored[]] = [[], []];
  return {
    get(wanted) {
      const row = select.get(...wanted.map((value, at) => toStored(plan, key[at] ?? '', value)));
      return row && revive(plan, row);
    },
    insert(row, from) {
      bindRow(row, values);
      if (history) values[columns.length] = from;
      insert.run(values);
    },
    update: updater(db, plan),
    remove(row) {
      remove.run(bindKey(row, keys));
    },
    ...(history ? closing(db, plan) : NOTHING_TO_CLOSE),
  };
}

const NOTHING_TO_CLOSE = { insertClosed: () => undefined, close: () => undefined };

function closing(db: Database, plan: TablePlan): Pick<Statements, 'insertClosed' | 'close'> {
  const { names: columns } = plan;
  const insert = db.prepare<[Stored[]]>(
    `INSERT INTO ${closedName(plan)} VALUES (${places(columns.length + 2)})`,
  );
  const copy = db.prepare(
    `INSERT INTO ${closedName(plan)} SELECT ${listed(columns)}, ${FROM}, ? FROM ${quoted(plan.name)} WHERE ${keyMatch(plan)}`,
  );
  const bindRow = rowBinder(plan, columns);
  const bindKey = rowBinder(plan, plan.key);
  const [values, keys]: [Stored[], Stored[]] = [[], []];
  return {
    insertClosed(row, from, to) {
      bindRow(row, values);
      values[columns.length] = from;
      values[columns.length + 1] = to;
      insert.run(values);
    },
    close(row, to) {
      copy.run(to, ...bindKey(row, keys));
    },
  };
}

/** One statement for each set of columns that changes: an index over other columns is then left alone. */
function updater(db: Database, plan: TablePlan): Statements['update'] {
  const prepared = new Map<string, { readonly columns: string[]; readonly run: Run }>();
  return (before, after, from) => {
    let changed = '';
    for (const column of plan.names) {
      if (before[column] !== after[column]) changed += `${column}\0`;
    }
    let statement = prepared.get(changed);
    if (!statement) {
      const columns = changed.split('\0').slice(0, -1);
      statement = { columns, run: prepareUpdate(db, plan, columns) };
      prepared.set(changed, statement);
    }
    statement.run(after, from);
  };
}

type Run = (row: Row, from: number) => void;

function prepareUpdate(db: Database, plan: TablePlan, changed: readonly string[]): Run {
  const names = plan.history ? [...changed.map(quoted), FROM] : changed.map(quoted);
  const sets = names.map((name) => `${name} = ?`).join(', ');
  if (names.length === 0) return () => undefined;
  const statement = db.prepare<[Stored[]]>(
    `UPDATE ${quoted(plan.name)} SET ${sets} WHERE ${keyMatch(plan)}`,
  );
  const bindChanged = rowBinder(plan, changed);
  const bindKey = rowBinder(plan, plan.key);
  const [values, keys]: [Stored[], Stored[]] = [[], []];
  return (row, from) => {
    bindChanged(row, values);
    let at = changed.length;
    if (plan.history) values[at++] = from;
    for (const value of bindKey(row, keys)) values[at++] = value;
    statement.run(values);
  };
}

/** Rows at each unique index's values, for folds that look for one. */
export function prepareFind(
  db: Database,
  plan: TablePlan,
  columns: readonly string[],
): (values: readonly Value[]) => Row | undefined {
  const match = columns.map((column) => `${quoted(column)} = ?`).join(' AND ');
  const select = db.prepare<Stored[], Record<string, unknown>>(
    `SELECT ${listed(plan.names)} FROM ${quoted(plan.name)} WHERE ${match}`,
  );
  return (values) => {
    const row = select.get(...values.map((value, at) => toStored(plan, columns[at] ?? '', value)));
    return row && revive(plan, row);
  };
}
