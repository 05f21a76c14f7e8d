import type { Database } from 'better-sqlite3';
import type { Projection } from '../../../projections/projection.ts';
import type { Row, Value } from '../../../projections/table.ts';
import { keyValues } from '../rows.ts';
import { closedIndexesSql, closedName, FROM, lateIndexesSql, listed, quoted, TO } from './ddl.ts';
import type { Versions } from './derive.ts';
import { createDerivedWriter, type DerivedWriter } from './derived-writer.ts';
import { readState } from './file.ts';
import { keyIn, planTables, type TablePlan } from './plan.ts';
import { revive, toStored } from './values.ts';

/** Rows of the table derived from that are read and followed at a time. */
const CHUNK = 10_000;

export interface Step {
  /** Rows read so far and in all, of every table that others are derived from. */
  readonly done: number;
  readonly total: number;
}

/**
 * Makes what a replay leaves for the end: the closed versions' indexes, the derived tables, by one scan of each table
 * they follow in key order, and the late indexes. Each step is committed with where it stands: whoever stops
 * between steps goes on there, and a file that is already finished is left as it is. Memory does not grow with the number
 * of rows.
 */
export function* finishFile(db: Database, projection: Projection): Generator<Step> {
  const { stage } = readState(db);
  if (stage === 'derived' || stage === 'ready') return;
  const plans = [...planTables(projection).values()];
  const folded = plans.filter(({ derived }) => !derived);
  const sources = plans.filter(({ dependents }) => dependents.length > 0);
  if (stage === 'folding') db.exec(`UPDATE "~view" SET stage = 'deriving'`);
  run(db, folded.flatMap(closedIndexesSql));
  const total = sources.reduce((sum, plan) => sum + countOf(db, plan), 0);
  let done = 0;
  for (const plan of sources) {
    for (const rows of deriveFrom(db, plan, sources)) {
      done += rows;
      yield { done, total };
    }
  }
  const rows = plans.filter(({ fullText }) => fullText.length === 0);
  for (const plan of rows) {
    run(db, [...closedIndexesSql(plan), ...lateIndexesSql(plan)]);
    yield { done, total };
  }
  db.exec(`UPDATE "~view" SET stage = 'derived', derivedFrom = NULL, derivedKey = NULL`);
}

const run = (db: Database, statements: readonly string[]): void => {
  for (const sql of statements) db.exec(sql);
};

const tablesOf = (plan: TablePlan): string[] =>
  plan.history ? [quoted(plan.name), closedName(plan)] : [quoted(plan.name)];

const countOf = (db: Database, plan: TablePlan): number =>
  tablesOf(plan)
    .map((table) => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()))
    .reduce((sum, count) => sum + count, 0);

/** Goes on after the key that the file names; a table before the one it names is done. */
function* deriveFrom(db: Database, plan: TablePlan, sources: readonly TablePlan[]) {
  const { derivedFrom, derivedKey } = readState(db);
  const reached = sources.findIndex(({ name }) => name === derivedFrom);
  const own = sources.indexOf(plan);
  if (own < reached) return;
  let after = own === reached && derivedKey !== null ? keyOfJson(derivedKey) : null;
  const writers = plan.dependents.map((dependent) => createDerivedWriter(db, dependent));
  const mark = db.prepare('UPDATE "~view" SET derivedFrom = ?, derivedKey = ?');
  for (;;) {
    const rows = readChunk(db, plan, after);
    const last = rows.at(-1);
    if (!last) return;
    after = keyValues(keyIn(plan, last));
    const reached = JSON.stringify(after);
    db.transaction(() => {
      derive(plan, rows, writers);
      mark.run(plan.name, reached);
    })();
    yield rows.length;
  }
}

const keyOfJson = (json: string): readonly Value[] => JSON.parse(json);

type Version = Row & { readonly '~from'?: number; readonly '~to'?: number | null };

/** All versions of the next keys, in order; a key is never cut in two. */
function readChunk(
  db: Database,
  plan: TablePlan,
  after: readonly Value[] | null,
): readonly Version[] {
  for (let limit = CHUNK; ; limit *= 2) {
    const rows = select(db, plan, after, limit);
    if (rows.length < limit) return rows;
    const last = rows.at(-1);
    let end = rows.length;
    while (plan.history && end > 0 && last && sameKey(plan, rows[end - 1], last)) end--;
    if (end > 0) return rows.slice(0, end);
  }
}

const sameKey = (plan: TablePlan, left: Row | undefined, right: Row): boolean =>
  left !== undefined && plan.keyOf(left) === plan.keyOf(right);

function select(
  db: Database,
  plan: TablePlan,
  after: readonly Value[] | null,
  limit: number,
): readonly Version[] {
  const where = after
    ? `WHERE (${listed(plan.key)}) > (${plan.key.map(() => '?').join(', ')})`
    : '';
  const versions = plan.history ? `, ${FROM}, NULL AS ${TO}` : '';
  const used = listed(usedColumns(plan));
  const current = `SELECT ${used}${versions} FROM ${quoted(plan.name)} ${where}`;
  const closed = `UNION ALL SELECT ${used}, ${FROM}, ${TO} FROM ${closedName(plan)} ${where}`;
  const order = plan.history ? `${listed(plan.key)}, ${FROM}` : listed(plan.key);
  const values = (after ?? []).map((value, at) => toStored(plan, plan.key[at] ?? '', value));
  return db
    .prepare(`${current} ${plan.history ? closed : ''} ORDER BY ${order} LIMIT ?`)
    .all(...values, ...(plan.history ? values : []), limit)
    .map((row) => revive(plan, row as Record<string, unknown>) as Version); // the columns just named
}

/** What the tables derived from it look at, and the key. */
const usedColumns = ({ key, dependents }: TablePlan): readonly string[] => [
  ...new Set([...key, ...dependents.flatMap(({ derived }) => derived?.uses ?? [])]),
];

function derive(
  plan: TablePlan,
  rows: readonly Version[],
  writers: readonly DerivedWriter[],
): void {
  for (let at = 0; at < rows.length; ) {
    const first = at;
    while (sameKey(plan, rows[at], rows[first] ?? {})) at++;
    const versions = versionsOf(rows, first, at);
    for (const writer of writers) writer.note(versions);
  }
  for (const writer of writers) writer.flush();
}

function versionsOf(rows: readonly Version[], first: number, end: number): Versions {
  const closed: Versions['closed'] = [];
  let current: Version | undefined;
  for (let at = first; at < end; at++) {
    const row = rows[at];
    const to = row?.['~to'];
    if (row && typeof to === 'number') closed.push({ row, from: row['~from'] ?? 0, to });
    else current = row;
  }
  const from = current?.['~from'] ?? closed.at(-1)?.to ?? 0;
  return { stored: undefined, closed, row: current, from };
}
