import type { Scan } from '../../../projections/projection.ts';
import type { Condition, Value } from '../../../projections/table.ts';
import type { Position } from '../../log/port.ts';
import { closedIndexName, closedName, FROM, indexName, listed, places, quoted, TO } from './ddl.ts';
import { columnOf, type IndexPlan, type TablePlan } from './plan.ts';
import { type Stored, toStored } from './values.ts';

/** SQL and what is bound to it, in order. */
export interface Query {
  readonly sql: string;
  readonly values: readonly Stored[];
}

interface Part {
  readonly sql: string;
  readonly values: readonly Stored[];
}

/** The index of that name. Throws when the table declares none. */
export function indexOf(plan: TablePlan, name: string): IndexPlan {
  const index = plan.indexes.get(name);
  if (!index) throw new Error(`Table ${plan.name} has no index ${name}`);
  return index;
}

/** Rows in the order of an index; with `asOf` those valid at that position, from current and closed ones merged. */
export function scanQuery(
  plan: TablePlan,
  index: IndexPlan,
  scan: Scan & { readonly columns?: readonly string[] },
  asOf: Position | null,
): Query {
  const parts = [...rangeParts(plan, index, scan), ...(scan.where ?? []).map(partOf(plan))];
  const direction = scan.reverse ? ' DESC' : '';
  const order = index.order.map((column) => `${quoted(column)}${direction}`).join(', ');
  const limit: Part[] = scan.limit === undefined ? [] : [{ sql: 'LIMIT ?', values: [scan.limit] }];
  const hint = index.name === 'key' ? '' : ` INDEXED BY ${indexName(plan, index)}`;
  const current = { from: `${quoted(plan.name)}${hint}`, parts };
  const names = scan.columns ? withColumns(index.order, scan.columns) : plan.names;
  if (asOf === null) return select(names, [current], `ORDER BY ${order}`, limit);
  const closed = `${closedName(plan)} INDEXED BY ${closedIndexName(plan, index)}`;
  return select(
    names,
    atPosition(asOf, current, { from: closed, parts }),
    `ORDER BY ${order}`,
    limit,
  );
}

/** What rows are ordered by must be read too. */
const withColumns = (order: readonly string[], columns: readonly string[]): readonly string[] => [
  ...new Set([...order, ...columns]),
];

interface Branch {
  readonly from: string;
  readonly parts: readonly Part[];
}

const atPosition = (asOf: Position, current: Branch, closed: Branch): Branch[] => {
  const begun: Part = { sql: `${FROM} <= ?`, values: [asOf] };
  const lasting: Part = { sql: `${TO} > ?`, values: [asOf] };
  return [
    { from: current.from, parts: [...current.parts, begun] },
    { from: closed.from, parts: [...closed.parts, begun, lasting] },
  ];
};

function select(
  names: readonly string[],
  branches: readonly Branch[],
  order: string,
  limit: readonly Part[],
) {
  const selects = branches.map(({ from, parts }) => {
    const where = parts.map(({ sql }) => sql).join(' AND ');
    return `SELECT ${listed(names)} FROM ${from}${where && ` WHERE ${where}`}`;
  });
  const values = [...branches.flatMap(({ parts }) => parts), ...limit].flatMap(
    (part) => part.values,
  );
  const tail = limit.map(({ sql }) => sql).join(' ');
  return { sql: `${selects.join(' UNION ALL ')} ${order} ${tail}`, values };
}

function rangeParts(plan: TablePlan, index: IndexPlan, scan: Scan): Part[] {
  const prefix = scan.prefix ?? [];
  if (prefix.length > index.order.length) {
    throw new Error(
      `Index ${plan.name}.${index.name} has ${index.order.length} columns, not ${prefix.length}`,
    );
  }
  const parts = prefix.map((value, at) => equalPart(plan, index.order[at] ?? '', value));
  const next = index.order[prefix.length];
  const bar = scan.exclusive ? '' : '=';
  if (next === undefined) return parts;
  if (scan.from !== undefined && scan.from !== null) {
    parts.push({ sql: `${quoted(next)} >${bar} ?`, values: [toStored(plan, next, scan.from)] });
  }
  if (scan.to !== undefined && scan.to !== null) {
    parts.push({ sql: `${quoted(next)} <${bar} ?`, values: [toStored(plan, next, scan.to)] });
  }
  return parts;
}

const equalPart = (plan: TablePlan, column: string, value: Value): Part =>
  value === null
    ? { sql: `${quoted(column)} IS NULL`, values: [] }
    : { sql: `${quoted(column)} = ?`, values: [toStored(plan, column, value)] };

/** The plus sign keeps SQLite from leaving the index that was asked for. */
const partOf =
  (plan: TablePlan) =>
  (condition: Condition): Part => {
    columnOf(plan, condition.column);
    const column = `+${quoted(condition.column)}`;
    const stored = (value: Value) => toStored(plan, condition.column, value);
    if ('in' in condition) return inPart(column, condition.in.map(stored));
    if ('has' in condition) {
      const tests = condition.has.map(() => `instr(${column}, ?) > 0`);
      return { sql: either(tests), values: condition.has.map((word) => ` ${word} `) };
    }
    const orNull = condition.orNull ? [`${column} IS NULL`] : [];
    return 'atLeast' in condition
      ? { sql: either([`${column} >= ?`, ...orNull]), values: [stored(condition.atLeast)] }
      : { sql: either([`${column} <= ?`, ...orNull]), values: [stored(condition.atMost)] };
  };

const either = (tests: readonly string[]): string =>
  tests.length ? `(${tests.join(' OR ')})` : '0';

function inPart(column: string, values: readonly Stored[]): Part {
  const given = values.filter((value) => value !== null);
  const tests = given.length > 0 ? [`${column} IN (${places(given.length)})`] : [];
  if (given.length < values.length) tests.push(`${column} IS NULL`);
  return { sql: either(tests), values: given };
}

/** Rows by the values of some columns, in no order: at most one for each list of values. */
export function matchQuery(
  plan: TablePlan,
  index: IndexPlan,
  wanted: readonly (readonly Value[])[],
  asOf: Position | null,
): Query {
  const { columns } = index;
  const values = wanted.flatMap((one) =>
    one.map((value, at) => toStored(plan, columns[at] ?? '', value)),
  );
  const sql =
    columns.length === 1
      ? `${listed(columns)} IN (${places(wanted.length)})`
      : `(${listed(columns)}) IN (VALUES ${wanted.map((one) => `(${places(one.length)})`).join(', ')})`;
  return inNoOrder(plan, plan.names, { sql, values }, asOf);
}

/** Rows whose first column in an index is one of these values, in no order. */
export function amongQuery(
  plan: TablePlan,
  names: readonly string[],
  [index, values]: readonly [IndexPlan, readonly Value[]],
  asOf: Position | null,
): Query {
  const [first = ''] = index.columns;
  const stored = values.map((value) => toStored(plan, first, value));
  const part = { sql: `${quoted(first)} IN (${places(values.length)})`, values: stored };
  return inNoOrder(plan, names, part, asOf);
}

function inNoOrder(
  plan: TablePlan,
  names: readonly string[],
  part: Part,
  asOf: Position | null,
): Query {
  const current = { from: quoted(plan.name), parts: [part] };
  if (asOf === null) return select(names, [current], '', []);
  const closed = { from: closedName(plan), parts: [part] };
  return select(names, atPosition(asOf, current, closed), '', []);
}
