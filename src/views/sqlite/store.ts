import type { Database, Statement } from 'better-sqlite3';
import type { Change, Projection, Reader } from '../../../projections/projection.ts';
import type { Position } from '../../log/port.ts';
import { Fenced, type RowStore } from '../rows.ts';
import { createDerivedWriter, type DerivedWriter } from './derived-writer.ts';
import { type Plans, planTables } from './plan.ts';
import { indexOf } from './query.ts';
import { createReads, planOf, type Reads } from './reads.ts';
import { TableCache } from './table-cache.ts';

/** One table of a fold: its rows in memory, and what is derived from it. */
interface Folded {
  readonly cache: TableCache;
  readonly derived: readonly DerivedWriter[];
}

/**
 * The row store in a file. While a file is being built, derived tables are left alone: they are made at the end.
 * The connection must be used for nothing else.
 */
export class SqliteRowStore implements RowStore {
  readonly projection: Projection;
  readonly read: Reader;
  readonly #db: Database;
  readonly #plans: Plans;
  readonly #folded = new Map<string, Folded>();
  readonly #reads: Reads;
  readonly #moveCheckpoint: Statement<[Position, Position]>;
  #position: Position;

  constructor(db: Database, projection: Projection, options: { readonly derive: boolean }) {
    this.#db = db;
    this.projection = projection;
    this.#plans = planTables(projection);
    for (const plan of this.#plans.values()) {
      if (plan.derived) continue;
      const derived = options.derive
        ? plan.dependents.map((dependent) => createDerivedWriter(db, dependent))
        : [];
      this.#folded.set(plan.name, { cache: new TableCache(db, plan), derived });
    }
    this.#reads = createReads(db, this.#plans);
    this.read = this.#reader();
    this.#position = this.#checkpoint();
    this.#moveCheckpoint = db.prepare('UPDATE "~view" SET position = ? WHERE position = ?');
  }

  position(): Position {
    return this.#position;
  }

  apply(position: Position, changes: readonly Change[]): void {
    for (const change of changes) {
      const { cache } = this.#table(change.table);
      if (change.op === 'put') cache.put(change.row, position);
      else cache.remove(change.key, position);
    }
  }

  commit(to: Position): void {
    this.#begin();
    for (const folded of this.#folded.values()) flush(folded);
    this.#moveCheckpoint.run(to, this.#position);
    this.#db.exec('COMMIT');
    this.#position = to;
  }

  rollback(): void {
    if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
    for (const { cache } of this.#folded.values()) cache.forget();
  }

  /** From here on no other runner can move the checkpoint: it is compared before anything is written. */
  #begin(): void {
    if (this.#db.inTransaction) return;
    this.#db.exec('BEGIN IMMEDIATE');
    const found = this.#checkpoint();
    if (found === this.#position) return;
    this.rollback();
    throw new Fenced(this.#position, found);
  }

  #checkpoint(): Position {
    return Number(this.#db.prepare('SELECT position FROM "~view"').pluck().get());
  }

  #table(name: string): Folded {
    const folded = this.#folded.get(name);
    if (folded) return folded;
    const plan = planOf(this.#plans, name);
    throw new Error(`Table ${plan.name} is derived: a fold neither reads nor writes it`);
  }

  /** A scan needs the file to have the table's rows; everything else is answered from memory first. */
  #flushed(name: string, index: string): string {
    const folded = this.#table(name);
    if (indexOf(folded.cache.plan, index).late) {
      throw new Error(`Index ${name}.${index} is late: a fold cannot scan it`);
    }
    if (folded.cache.isDirty()) {
      this.#begin();
      flush(folded);
    }
    return name;
  }

  #reader(): Reader {
    const get: Reader['get'] = (table, key) => this.#table(table).cache.get(key) as never; // rows are of the table's type
    return {
      get,
      getMany: (table, keys) =>
        keys.map((key) => get(table, key)).filter((row) => row !== undefined),
      find: (table, index, values) => this.#table(table).cache.find(index, values) as never, // as above
      scan: (table, index, scan = {}) =>
        [...this.#reads.scan(this.#flushed(table, index), index, scan, null)] as never, // as above
    };
  }
}

function flush({ cache, derived }: Folded): void {
  if (!cache.isDirty()) return;
  cache.flush(
    derived.length === 0
      ? null
      : (entry) => {
          for (const writer of derived) writer.note(entry);
        },
  );
  for (const writer of derived) writer.flush();
}
