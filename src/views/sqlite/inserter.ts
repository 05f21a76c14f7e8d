import type { Database, Statement } from 'better-sqlite3';
import type { Row, Value } from '../../../projections/table.ts';
import { places } from './ddl.ts';
import { columnOf, type TablePlan } from './plan.ts';
import { type Stored, uuidBytes } from './values.ts';

/** Rows a statement: most of the cost of a small row is that of running a statement at all. */
const ROWS = 64;

/** Inserts rows of one table, several at a time: nothing is sure to be there before `flush`. */
export class Inserter {
  readonly #plan: TablePlan;
  readonly #many: Statement<[Stored[]]>;
  readonly #one: Statement<[Stored[]]>;
  readonly #width: number;
  /** Where a UUID's bytes stand until they are bound; undefined for other columns. */
  readonly #buffers: readonly (Buffer | undefined)[];
  readonly #values: Stored[] = [];
  #rows = 0;

  /** `extra` values follow those of the columns. */
  constructor(db: Database, plan: TablePlan, table: string, extra: number) {
    const { names } = plan;
    this.#plan = plan;
    this.#width = names.length + extra;
    const row = `(${places(this.#width)})`;
    this.#one = db.prepare<[Stored[]]>(`INSERT INTO ${table} VALUES ${row}`);
    this.#many = db.prepare<[Stored[]]>(
      `INSERT INTO ${table} VALUES ${Array.from({ length: ROWS }, () => row).join(', ')}`,
    );
    this.#buffers = Array.from({ length: ROWS * names.length }, (_, at) =>
      columnOf(plan, names[at % names.length] ?? '').kind === 'uuid'
        ? Buffer.allocUnsafe(16)
        : undefined,
    );
  }

  /** With the positions between which the row is valid, where the table has them. */
  add(row: Row, from: number, to: number): void {
    const { names } = this.#plan;
    const start = this.#rows * this.#width;
    const slot = this.#rows * names.length;
    for (let at = 0; at < names.length; at++) {
      const value = row[names[at] as string] as Value; // within the loop's bounds
      const buffer = this.#buffers[slot + at];
      this.#values[start + at] =
        buffer && value !== null ? uuidBytes(String(value), buffer) : value;
    }
    const next = start + names.length;
    if (this.#width > names.length) this.#values[next] = from;
    if (this.#width > names.length + 1) this.#values[next + 1] = to;
    if (++this.#rows < ROWS) return;
    this.#rows = 0;
    this.#many.run(this.#values);
  }

  flush(): void {
    const rows = this.#rows;
    this.#rows = 0;
    for (let at = 0; at < rows; at++) {
      this.#one.run(this.#values.slice(at * this.#width, (at + 1) * this.#width));
    }
  }

  /** Forgets what was added since the last flush. */
  forget(): void {
    this.#rows = 0;
  }
}
