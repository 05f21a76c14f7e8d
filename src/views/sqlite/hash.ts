import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Projection } from '../../../projections/projection.ts';
import { canonicalRows, countedTables } from './canonical.ts';
import { closedName, quoted } from './ddl.ts';
import { planTables } from './plan.ts';

/** Rows hashed between two looks at the clock. */
const STEP = 5_000;

/**
 * The content hash: SHA-256 in hex over the declared tables, each by its name and its rows as lines of canonical JSON
 * in key order. Yields the number of rows done now and then. Rows are read one by one: memory stays as it is.
 */
export function* hashFile(db: Database, projection: Projection): Generator<number, string> {
  const plans = planTables(projection);
  const hash = createHash('sha256');
  let done = 0;
  for (const plan of countedTables(plans)) {
    hash.update(`${JSON.stringify(plan.name)}\n`);
    let lines = '';
    for (const { row } of canonicalRows(db, plans, plan)) {
      lines += `${JSON.stringify(row)}\n`;
      if (++done % STEP !== 0) continue;
      hash.update(lines);
      lines = '';
      yield done;
    }
    hash.update(lines);
  }
  return hash.digest('hex');
}

/** How many rows that is. */
export const countRows = (db: Database, projection: Projection): number =>
  countedTables(planTables(projection))
    .flatMap((plan) => (plan.history ? [quoted(plan.name), closedName(plan)] : [quoted(plan.name)]))
    .map((table) => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()))
    .reduce((sum, count) => sum + count, 0);
