import type { Change, Projection, Reader, Scan } from '../../../projections/projection.ts';
import { holdWords, searchWords } from '../../../projections/search-words.ts';
import type { Key, Row, Table, Value } from '../../../projections/table.ts';
import type { Position } from '../../log/port.ts';
import type { ViewReader } from '../port.ts';
import { keyValues, type RowStore } from '../rows.ts';
import {
  isSameRow,
  keyColumns,
  type MemoryTable,
  matching,
  memoryTable,
  ordered,
  scanned,
  type Version,
} from './table.ts';

/** A row store in plain maps, for tests of folds: every read but one by key looks through the whole table. */
export interface MemoryStore extends RowStore {
  /** All rows, derived ones too, in key order; as of a position where the table keeps history. */
  rows(table: string, asOf?: Position): readonly Row[];
  versions(table: string): readonly Version[];
  /** The reads of a request. */
  view(asOf?: Position): Omit<ViewReader, 'version' | 'generation' | 'present'>;
}

export function memoryStore(projection: Projection): MemoryStore {
  const tables = new Map(
    Object.entries(projection.tables).map(([name, table]) => [name, memoryTable(name, table)]),
  );
  const tableOf = (name: string): MemoryTable => {
    const table = tables.get(name);
    if (!table) throw new Error(`There is no table ${name}`);
    return table;
  };
  let position = 0;
  const rows = (name: string, asOf?: Position) =>
    ordered(tableOf(name).rows(asOf), tableOf(name).key);
  return {
    projection,
    read: readerOf(projection, (name) => foldable(projection, name, tableOf)),
    position: () => position,
    apply(at, changes) {
      for (const change of changes) applyChange(projection, tableOf, change, at);
    },
    commit(to) {
      position = to;
    },
    rollback() {
      throw new Error('The store in memory takes nothing back');
    },
    rows,
    versions: (name) => tableOf(name).versions(),
    view: (asOf) => {
      const reader = readerOf(projection, tableOf, asOf);
      return {
        position: asOf ?? position,
        ...reader,
        pick: (table, index, scan) => reader.scan(table, index, scan) as never, // rows have all columns
        among: (table, index, values) => {
          const [first = ''] = columnsOf(projection, table, index);
          return rows(table, asOf).filter((row) => values.includes(row[first] ?? null)) as never; // as above
        },
        search: (table, words, { limit } = {}) =>
          search(projection, table, rows(table), words).slice(0, limit),
      };
    },
  };
}

function foldable(
  projection: Projection,
  name: string,
  tableOf: (name: string) => MemoryTable,
): MemoryTable {
  if (projection.tables[name]?.derived) {
    throw new Error(`Table ${name} is derived: a fold neither reads nor writes it`);
  }
  return tableOf(name);
}

function declared(projection: Projection, name: string): Table {
  const table = projection.tables[name];
  if (!table) throw new Error(`There is no table ${name}`);
  return table;
}

function columnsOf(projection: Projection, name: string, index: string): readonly string[] {
  const table = declared(projection, name);
  const columns = index === 'key' ? keyColumns(table) : table.indexes?.[index]?.columns;
  if (!columns) throw new Error(`Table ${name} has no index ${index}`);
  return columns;
}

function readerOf(
  projection: Projection,
  tableOf: (name: string) => MemoryTable,
  asOf?: Position,
): Reader {
  const columns = (name: string, index: string) => columnsOf(projection, name, index);
  const rows = (name: string) => tableOf(name).rows(asOf);
  const get = (name: string, key: Key) => tableOf(name).get(keyValues(key), asOf);
  return {
    get: (name, key) => get(name, key),
    getMany: (name, keys) => keys.map((key) => get(name, key)).filter((row) => row !== undefined),
    find: (name, index, values) => matching(rows(name), columns(name, index), values)[0],
    scan: (name, index, scan: Scan = {}) => {
      const own = columns(name, index);
      const rest = columns(name, 'key').filter((column) => !own.includes(column));
      return scanned(rows(name), [...own, ...rest], scan);
    },
  };
}

function applyChange(
  projection: Projection,
  tableOf: (name: string) => MemoryTable,
  change: Change,
  position: Position,
): void {
  const table = foldable(projection, change.table, tableOf);
  const row = change.op === 'put' ? change.row : undefined;
  const key = row ? table.key.map((column) => row[column] ?? null) : keyValues(keyOf(change));
  const before = table.get(key);
  if (isSameRow(before, row)) return;
  table.set(key, row, position);
  for (const [name, { derived, sums }] of Object.entries(projection.tables)) {
    if (derived?.of !== change.table) continue;
    const give = (one: Row | undefined) => (one ? derived.rows(one as never) : []); // rows of the table it names
    const follow = sums ? addUp(sums) : replace;
    follow(tableOf(name), give(before), give(row), position);
  }
}

const keyOf = (change: Change): Key => (change.op === 'remove' ? change.key : []);

type Follow = (
  table: MemoryTable,
  before: readonly Row[],
  after: readonly Row[],
  at: Position,
) => void;

const valuesOf = (table: MemoryTable, row: Row): readonly Value[] =>
  table.key.map((column) => row[column] ?? null);

const replace: Follow = (table, before, after, at) => {
  for (const row of before) table.set(valuesOf(table, row), undefined, at);
  for (const row of after) table.set(valuesOf(table, row), row, at);
};

const addUp =
  (sums: readonly string[]): Follow =>
  (table, before, after, at) => {
    const add = (row: Row, sign: number) => {
      const key = valuesOf(table, row);
      const sum = table.get(key);
      const added = sums.map((column) => [
        column,
        Number(sum?.[column] ?? 0) + sign * Number(row[column]),
      ]);
      const isZero = added.every(([, value]) => value === 0);
      table.set(key, isZero ? undefined : { ...row, ...Object.fromEntries(added) }, at);
    };
    for (const row of before) add(row, -1);
    for (const row of after) add(row, 1);
  };

function search(
  projection: Projection,
  name: string,
  rows: readonly Row[],
  words: string,
): number[] {
  const { fullText = [], key } = declared(projection, name);
  const asked = searchWords(words);
  const found = rows.filter((row) =>
    holdWords(
      fullText.map((column) => String(row[column] ?? '')),
      asked,
    ),
  );
  return found.map((row) => Number(row[String(key)])).reverse();
}
