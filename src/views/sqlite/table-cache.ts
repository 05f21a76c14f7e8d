import type { Database } from 'better-sqlite3';
import type { Key, Row, Value } from '../../../projections/table.ts';
import { quoted } from './ddl.ts';
import { change, type Entry, IN_FILE, newEntry, reopen, sameRow, settle } from './entry.ts';
import { Finder } from './finder.ts';
import { KeyFilter } from './key-filter.ts';
import { compareKeys, keyIn, type MapKey, type TablePlan, toMapKey } from './plan.ts';
import { prepareStatements, type Statements } from './statements.ts';

/** Rows of a generation; as many again may be there from the one before. */
const GENERATION = 8_000;

/** One table's rows, written back at a flush. What was not used during a whole generation is let go. */
export class TableCache {
  readonly plan: TablePlan;
  readonly #statements: Statements;
  readonly #finders: readonly Finder[];
  readonly #greatestKey: () => number;
  #young = new Map<MapKey, Entry>();
  #old = new Map<MapKey, Entry>();
  #dirty: Entry[] = [];
  #lastKey = Number.NaN;
  /** Of every key in the file, if it was empty at first. */
  readonly #filter: KeyFilter | null;

  constructor(db: Database, plan: TablePlan) {
    this.plan = plan;
    this.#statements = prepareStatements(db, plan);
    const isNew = isEmpty(db, plan);
    this.#filter = isNew ? new KeyFilter() : null;
    this.#finders = [...plan.indexes.values()]
      .filter(({ unique, late, name }) => unique && !late && name !== 'key')
      .map((index) => new Finder(db, plan, index, isNew));
    const greatest = db
      .prepare<[], number | null>(`SELECT max("${plan.key[0]}") FROM "${plan.name}"`)
      .pluck();
    this.#greatestKey = () => greatest.get() ?? Number.NEGATIVE_INFINITY;
  }

  get(key: Key): Row | undefined {
    const known = toMapKey(this.plan.key, key);
    if (this.#isLater(known)) return undefined;
    const entry = this.#cached(known);
    if (entry !== undefined) return entry.row;
    return this.#mayBeStored(known) ? this.#load(known, key).row : undefined;
  }

  find(index: string, values: readonly Value[]): Row | undefined {
    const finder = this.#finders.find((one) => one.index.name === index);
    if (!finder) throw new Error(`Table ${this.plan.name} has no unique index ${index} for folds`);
    const key = finder.find(values);
    return key === null ? undefined : this.get(key);
  }

  put(row: Row, position: number): void {
    const key = this.plan.keyOf(row);
    const entry = this.#entryToPut(key, row);
    if (entry.row !== undefined && sameRow(this.plan.names, entry.row, row)) return;
    this.plan.check(row);
    this.#change(entry, row, position);
    if (this.plan.rowid && (key as number) > this.#lastKey) this.#lastKey = key as number; // rowids are numbers
  }

  remove(key: Key, position: number): void {
    const known = toMapKey(this.plan.key, key);
    const entry = this.#cached(known) ?? (this.#isLater(known) ? null : this.#load(known, key));
    if (entry?.row !== undefined) this.#change(entry, undefined, position);
  }

  isDirty(): boolean {
    return this.#dirty.length > 0;
  }

  /** Writes what changed, by key; `derive` is told of every changed row before. */
  flush(derive: ((entry: Entry) => void) | null): void {
    this.#dirty.sort(byKey);
    if (derive) for (const entry of this.#dirty) derive(entry);
    if (this.#finders.length > 0) for (const entry of this.#dirty) this.#makeWay(entry);
    for (const entry of this.#dirty) this.#write(entry);
    this.#statements.flush();
    this.#dirty = [];
    for (const finder of this.#finders) finder.rotate(GENERATION);
    if (this.#young.size < GENERATION) return;
    this.#old = this.#young;
    this.#young = new Map();
  }

  /** Forgets every row, written or not. */
  forget(): void {
    this.#young = new Map();
    this.#old = new Map();
    this.#dirty = [];
    this.#lastKey = Number.NaN;
    this.#statements.forget();
    for (const finder of this.#finders) finder.forget();
  }

  #cached(key: MapKey): Entry | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.#young.set(key, old);
    return old;
  }

  #load(known: MapKey, key: Key): Entry {
    const entry = newEntry(known, this.#statements.get(key));
    this.#young.set(known, entry);
    return entry;
  }

  #entryToPut(known: MapKey, row: Row): Entry {
    if (!this.#isLater(known)) {
      const cached = this.#cached(known);
      if (cached !== undefined) return cached;
      if (this.#mayBeStored(known)) return this.#load(known, keyIn(this.plan, row));
    }
    const entry = newEntry(known, undefined);
    this.#young.set(known, entry);
    return entry;
  }

  /** Numbers are mostly positions: a new one is greater than all, and need not be looked for anywhere. */
  #isLater(key: MapKey): boolean {
    if (!this.plan.rowid) return false;
    if (Number.isNaN(this.#lastKey)) this.#lastKey = this.#greatestKey();
    return (key as number) > this.#lastKey; // the key of such a table is a number
  }

  /** Of a key that is not later than all: false when it is surely not in the file. */
  #mayBeStored(key: MapKey): boolean {
    return this.#filter === null || this.#filter.mayHave(key);
  }

  #change(entry: Entry, row: Row | undefined, position: number): void {
    for (const finder of this.#finders) finder.changed(entry.row, row);
    if (entry.row === undefined) this.#filter?.add(entry.key);
    change(entry, row, position, this.plan.history);
    if (entry.changedAt === position && this.#isAsBefore(entry)) reopen(entry);
    if (entry.isDirty) return;
    entry.isDirty = true;
    this.#dirty.push(entry);
  }

  #isAsBefore({ row, before }: Entry): boolean {
    if (row === undefined || before === undefined) return row === before;
    return sameRow(this.plan.names, row, before);
  }

  /** A row that leaves the values of a unique index goes first: another may come to have them. */
  #makeWay(entry: Entry): void {
    const { stored, row } = entry;
    if (!stored) return;
    if (row && !this.#finders.some((finder) => finder.moves(stored, row))) return;
    this.#closeStored(entry);
    this.#statements.remove(stored);
    entry.stored = undefined;
  }

  /** The first version closed is the one in the file, if there is one. */
  #closeStored(entry: Entry): void {
    const [first] = entry.closed;
    if (!first || !entry.stored) return;
    if (first.from === IN_FILE) this.#statements.close(first.row, first.to);
    else this.#statements.insertClosed(first.row, first.from, first.to);
    entry.closed = entry.closed.slice(1);
  }

  #write(entry: Entry): void {
    const { stored, row } = entry;
    const changed = this.plan.history ? entry.closed.length > 0 : stored !== row;
    this.#closeStored(entry);
    for (const { row, from, to } of entry.closed) this.#statements.insertClosed(row, from, to);
    if (stored === undefined) {
      if (row !== undefined) this.#statements.insert(row, entry.from);
    } else if (row === undefined) this.#statements.remove(stored);
    else if (changed) this.#statements.update(stored, row, entry.from);
    settle(entry);
  }
}

const isEmpty = (db: Database, plan: TablePlan): boolean =>
  db.prepare(`SELECT 1 FROM ${quoted(plan.name)} LIMIT 1`).get() === undefined;

const byKey = (left: Entry, right: Entry): number => compareKeys(left.key, right.key);
