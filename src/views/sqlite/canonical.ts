import type { Database } from 'better-sqlite3';
import type { Row, Value } from '../../../projections/table.ts';
import { compareValues } from '../rows.ts';
import { closedName, FROM, quoted, TO } from './ddl.ts';
import { columnOf, type Plans, type TablePlan } from './plan.ts';
import { keyMatch } from './statements.ts';
import { revive, uuidText } from './values.ts';

/** A row as the content hash sees it. */
export interface CanonicalRow {
  /** The key's values as stored, then the position from which the row is valid: the order of the rows. */
  readonly order: readonly Value[];
  /** With the texts that stand for internal numbers; members in the order of their names. */
  readonly row: Readonly<Record<string, unknown>>;
}

/** The tables that count: declared, not internal, not full text; in the order of their names. */
export const countedTables = (plans: Plans): readonly TablePlan[] =>
  [...plans.values()]
    .filter(({ internal, fullText }) => !internal && fullText.length === 0)
    .sort((left, right) => (left.name < right.name ? -1 : 1));

/** Every row of a table, closed versions with their validity, in key order; read one by one. */
export function* canonicalRows(
  db: Database,
  plans: Plans,
  plan: TablePlan,
): Generator<CanonicalRow> {
  const members = [...plan.names, ...(plan.history ? ['~from', '~to'] : [])].sort();
  for (const read of db.prepare(canonicalSql(plans, plan)).iterate()) {
    const row = revive(plan, read as Record<string, unknown>) as Record<string, Value>; // the columns of the query
    const order = plan.key.map((column) => row[column] ?? null);
    if (plan.history) order.push(row['~from'] ?? null);
    yield { order, row: Object.fromEntries(members.map((name) => [name, shown(plan, row, name)])) };
  }
}

const referenceName = (column: string): string => `~text of ${column}`;

const shown = (plan: TablePlan, row: Row, name: string): unknown => {
  if (!plan.columns[name]?.refers || row[name] === null) return row[name];
  const text: unknown = row[referenceName(name)];
  return Buffer.isBuffer(text) ? uuidText(text) : text;
};

function canonicalSql(plans: Plans, plan: TablePlan): string {
  const references = plan.names.filter((column) => columnOf(plan, column).refers);
  const texts = (table: string) =>
    references.map(
      (column) => `, ${textSql(plans, plan, table, column)} AS ${quoted(referenceName(column))}`,
    );
  const columns = (table: string) =>
    plan.names.map((column) => `${table}.${quoted(column)}`).join(', ') + texts(table).join('');
  const name = quoted(plan.name);
  const key = plan.key.map(quoted).join(', ');
  if (!plan.history) return `SELECT ${columns(name)} FROM ${name} ORDER BY ${key}`;
  const closed = closedName(plan);
  return `SELECT ${columns(name)}, ${FROM}, NULL AS ${TO} FROM ${name} UNION ALL
    SELECT ${columns(closed)}, ${FROM}, ${TO} FROM ${closed} ORDER BY ${key}, ${FROM}`;
}

/** The text that stands for a number: of the row it leads to, or of the last version when that is gone. */
function textSql(plans: Plans, plan: TablePlan, table: string, column: string): string {
  const { refers } = columnOf(plan, column);
  const target = plans.get(refers?.table ?? '');
  if (!refers || !target) throw new Error(`Column ${plan.name}.${column} refers to no table`);
  const text = quoted(refers.column);
  const match = keyMatch(target).replace('?', `${table}.${quoted(column)}`);
  const now = `SELECT ${text} FROM ${quoted(target.name)} AS "~target" WHERE ${match}`;
  if (!target.history) return `(${now})`;
  const past = `SELECT ${text} FROM ${closedName(target)} WHERE ${match} ORDER BY ${FROM} DESC LIMIT 1`;
  return `coalesce((${now}), (${past}))`;
}

/** The order of rows in a file. */
export function compareOrder(left: readonly Value[], right: readonly Value[]): number {
  for (const [at, value] of left.entries()) {
    const order = compareValues(value, right[at] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}
