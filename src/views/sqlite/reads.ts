import type { Database, Statement } from 'better-sqlite3';
import type { Scan } from '../../../projections/projection.ts';
import { searchWords } from '../../../projections/search-words.ts';
import type { Key, Row, Value } from '../../../projections/table.ts';
import type { Position } from '../../log/port.ts';
import { keyValues } from '../rows.ts';
import { quoted } from './ddl.ts';
import { type Plans, type TablePlan, toMapKey } from './plan.ts';
import { amongQuery, indexOf, matchQuery, type Query, scanQuery } from './query.ts';
import { revive, type Stored } from './values.ts';

/** Keys asked for in one statement. */
const KEYS = 256;
/** Up to here a scan is read at once: another may then run while its rows are looked at. */
const AT_ONCE = 1_000;

/** Reads of one file's tables. `asOf` is null for the present. */
export interface Reads {
  get(table: string, key: Key, asOf: Position | null): Row | undefined;
  getMany(table: string, keys: readonly Key[], asOf: Position | null): readonly Row[];
  find(
    table: string,
    index: string,
    values: readonly Value[],
    asOf: Position | null,
  ): Row | undefined;
  scan(
    table: string,
    index: string,
    scan: Scan & { readonly columns?: readonly string[] },
    asOf: Position | null,
  ): Iterable<Row>;
  among(table: string, index: string, asked: Among, asOf: Position | null): readonly Row[];
  search(table: string, words: string, limit: number): readonly number[];
}

/** The table's plan. Throws when the projection declares no such table. */
export function planOf(plans: Plans, table: string): TablePlan {
  const plan = plans.get(table);
  if (!plan) throw new Error(`There is no table ${table}`);
  return plan;
}

/** Without columns, all of them. */
interface Among {
  readonly values: readonly Value[];
  readonly columns?: readonly string[] | undefined;
}

type Select = Statement<Stored[], Record<string, unknown>>;

export function createReads(db: Database, plans: Plans): Reads {
  const statements = new Map<string, Select>();
  const prepared = (sql: string): Select => {
    let statement = statements.get(sql);
    // One that is being iterated cannot run a second time.
    if (statement?.busy) return db.prepare(sql);
    if (!statement) {
      statement = db.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const all = (plan: TablePlan, { sql, values }: Query): readonly Row[] =>
    prepared(sql)
      .all(...values)
      .map((row) => revive(plan, row));
  const past = (plan: TablePlan, asOf: Position | null) => (plan.history ? asOf : null);
  const one = (table: string, index: string, values: readonly Value[], asOf: Position | null) => {
    const plan = planOf(plans, table);
    return all(plan, matchQuery(plan, indexOf(plan, index), [values], past(plan, asOf)))[0];
  };
  return {
    get: (table, key, asOf) => one(table, 'key', keyValues(key), asOf),
    find: one,
    getMany(table, keys, asOf) {
      const plan = planOf(plans, table);
      return manyRows(plan, keys, (part) =>
        all(plan, matchQuery(plan, indexOf(plan, 'key'), part, past(plan, asOf))),
      );
    },
    scan(table, index, scan, asOf) {
      const plan = planOf(plans, table);
      const query = scanQuery(plan, indexOf(plan, index), scan, past(plan, asOf));
      if ((scan.limit ?? AT_ONCE + 1) <= AT_ONCE) return all(plan, query);
      return iterate(plan, prepared(query.sql), query.values);
    },
    among(table, index, { values, columns }, asOf) {
      const plan = planOf(plans, table);
      const names = columns ?? plan.names;
      return inParts(values).flatMap((part) =>
        all(plan, amongQuery(plan, names, [indexOf(plan, index), part], past(plan, asOf))),
      );
    },
    search: (table, words, limit) => search(prepared, planOf(plans, table), words, limit),
  };
}

function* iterate(plan: TablePlan, statement: Select, values: readonly Stored[]): Iterable<Row> {
  for (const row of statement.iterate(...values)) yield revive(plan, row);
}

/** The number of values in a statement is a power of two, so that few need preparing. */
function inParts<Asked>(values: readonly Asked[]): readonly (readonly Asked[])[] {
  const parts: Asked[][] = [];
  for (let at = 0; at < values.length; at += KEYS) {
    const part = values.slice(at, at + KEYS);
    const last = part.slice(-1);
    while (part.length & (part.length - 1)) part.push(...last);
    parts.push(part);
  }
  return parts;
}

/** In the order asked for. */
function manyRows(
  plan: TablePlan,
  keys: readonly Key[],
  read: (part: readonly (readonly Value[])[]) => readonly Row[],
): readonly Row[] {
  const found = new Map<string | number, Row>();
  for (const part of inParts(keys.map(keyValues)))
    for (const row of read(part)) found.set(plan.keyOf(row), row);
  return keys.map((key) => found.get(toMapKey(plan.key, key))).filter((row) => row !== undefined);
}

/** The last word asked for may be the beginning of one. */
function search(
  prepared: (sql: string) => Select,
  plan: TablePlan,
  words: string,
  limit: number,
): readonly number[] {
  if (plan.fullText.length === 0) throw new Error(`Table ${plan.name} has no full text`);
  const asked = searchWords(words);
  if (asked.length === 0) return [];
  const match = `${asked.map((word) => `"${word}"`).join(' ')}*`;
  const sql = `SELECT rowid AS "key" FROM ${quoted(plan.name)} WHERE ${quoted(plan.name)} MATCH ? ORDER BY rowid DESC LIMIT ?`;
  return prepared(sql)
    .all(match, limit)
    .map(({ key }) => Number(key));
}
