import type { Database } from 'better-sqlite3';
import type { Key, Row, Value } from '../../../projections/table.ts';
import { keyValues } from '../rows.ts';
import { closedName, FROM, listed, quoted } from './ddl.ts';
import { Inserter } from './inserter.ts';
import type { TablePlan } from './plan.ts';
import { revive, rowBinder, type Stored, toStored } from './values.ts';

/** The SQL of one table's rows, prepared once. `from` is the position a row is valid from; nothing without history. */
export interface Statements {
  readonly get: (key: Key) => Row | undefined;
  /** Together with others: it is there after `flush`. */
  readonly insert: (row: Row, from: number) => void;
  /** Writes the columns in which the rows differ; they have the same key. */
  readonly update: (before: Row, after: Row, from: number) => void;
  readonly remove: (row: Row) => void;
  /** Together with others: it is there after `flush`. */
  readonly insertClosed: (row: Row, from: number, to: number) => void;
  /** Copies the row that stands in the file to the closed versions. */
  readonly close: (row: Row, to: number) => void;
  readonly flush: () => void;
  /** Forgets what was not flushed. */
  readonly forget: () => void;
}

export const keyMatch = (plan: TablePlan): string =>
  plan.key.map((column) => `${quoted(column)} = ?`).join(' AND ');

export function prepareStatements(db: Database, plan: TablePlan): Statements {
  const table = quoted(plan.name);
  const remove = db.prepare<[Stored[]]>(`DELETE FROM ${table} WHERE ${keyMatch(plan)}`);
  const current = new Inserter(db, plan, table, plan.history ? 1 : 0);
  const closed = plan.history ? new Inserter(db, plan, closedName(plan), 2) : undefined;
  const bindKey = rowBinder(plan, plan.key);
  const keys: Stored[] = [];
  return {
    get: prepareGet(db, plan),
    insert: (row, from) => current.add(row, from, 0),
    update: updater(db, plan),
    remove: (row) => void remove.run(bindKey(row, keys)),
    insertClosed: (row, from, to) => closed?.add(row, from, to),
    close: plan.history ? closer(db, plan) : () => undefined,
    flush() {
      closed?.flush();
      current.flush();
    },
    forget() {
      closed?.forget();
      current.forget();
    },
  };
}

function prepareGet(db: Database, plan: TablePlan): Statements['get'] {
  const select = db.prepare<Stored[], Record<string, unknown>>(
    `SELECT ${listed(plan.names)} FROM ${quoted(plan.name)} WHERE ${keyMatch(plan)}`,
  );
  const isPlain = plan.key.every((column) => plan.columns[column]?.kind !== 'uuid');
  return (key) => {
    const row =
      isPlain && (typeof key === 'number' || typeof key === 'string')
        ? select.get(key)
        : select.get(
            ...keyValues(key).map((value, at) => toStored(plan, plan.key[at] ?? '', value)),
          );
    return row && revive(plan, row);
  };
}

function closer(db: Database, plan: TablePlan): Statements['close'] {
  const copy = db.prepare(
    `INSERT INTO ${closedName(plan)} SELECT ${listed(plan.names)}, ${FROM}, ? FROM ${quoted(plan.name)} WHERE ${keyMatch(plan)}`,
  );
  const bindKey = rowBinder(plan, plan.key);
  const keys: Stored[] = [];
  return (row, to) => void copy.run(to, ...bindKey(row, keys));
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
