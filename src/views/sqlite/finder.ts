import type { Database } from 'better-sqlite3';
import type { Key, Row, Value } from '../../../projections/table.ts';
import { KeyFilter } from './key-filter.ts';
import { type IndexPlan, keyIn, keyReader, type MapKey, type TablePlan, toMapKey } from './plan.ts';
import { prepareFind } from './statements.ts';

/** Leads from a unique index's values to the key of the row that has them, as the fold sees it. */
export class Finder {
  readonly index: IndexPlan;
  readonly #plan: TablePlan;
  readonly #valuesOf: (row: Row) => MapKey;
  readonly #select: (values: readonly Value[]) => Row | undefined;
  #young = new Map<MapKey, Key>();
  #old = new Map<MapKey, Key>();
  /** Of all values that any row ever had, if the table was empty at first. */
  readonly #filter: KeyFilter | null;

  constructor(db: Database, plan: TablePlan, index: IndexPlan, isEmpty: boolean) {
    this.#filter = isEmpty ? new KeyFilter() : null;
    this.index = index;
    this.#plan = plan;
    this.#valuesOf = keyReader(index.columns);
    this.#select = prepareFind(db, plan, index.columns);
  }

  /** The row's key; null when no row has the values. */
  find(values: readonly Value[]): Key {
    const wanted = toMapKey(this.index.columns, values);
    const known = this.#known(wanted);
    if (known !== undefined) return known;
    const isNew = this.#filter !== null && !this.#filter.mayHave(wanted);
    const row = isNew ? undefined : this.#select(values);
    const key = row ? keyIn(this.#plan, row) : null;
    this.#young.set(wanted, key);
    return key;
  }

  #known(wanted: MapKey): Key | undefined {
    const young = this.#young.get(wanted);
    if (young !== undefined) return young;
    const old = this.#old.get(wanted);
    if (old !== undefined) this.#young.set(wanted, old);
    return old;
  }

  changed(before: Row | undefined, after: Row | undefined): void {
    const left = before && this.#valuesOf(before);
    const now = after && this.#valuesOf(after);
    if (left === now) return;
    if (before && left !== undefined && !this.#isTaken(left, before)) this.#young.set(left, null);
    if (!after || now === undefined) return;
    this.#young.set(now, keyIn(this.#plan, after));
    this.#filter?.add(now);
  }

  /** Another row may have taken the values over within the same event. */
  #isTaken(values: MapKey, by: Row): boolean {
    const key = this.#known(values) ?? null;
    return key !== null && toMapKey(this.#plan.key, key) !== this.#plan.keyOf(by);
  }

  /** Whether the row leaves the values under which the file has it. */
  moves(stored: Row, row: Row): boolean {
    return this.#valuesOf(stored) !== this.#valuesOf(row);
  }

  rotate(limit: number): void {
    if (this.#young.size < limit) return;
    this.#old = this.#young;
    this.#young = new Map();
  }

  forget(): void {
    this.#young = new Map();
    this.#old = new Map();
  }
}
