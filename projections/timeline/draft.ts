import { type Change, put, type Reader, remove } from '../projection.ts';
import type { Key, Row, RowsOf } from '../table.ts';
import { type TimelineTables, tables } from './tables.ts';

type Name = keyof TimelineTables;
export type Rows = RowsOf<TimelineTables>;

/** The rows as one event's fold leaves them so far: what was read, with what it has changed on top. */
export interface Draft {
  get<N extends Name>(table: N, key: Key): Rows[N] | undefined;
  find<N extends Name>(table: N, index: string, value: string): Rows[N] | undefined;
  /** Rows under a prefix of an index, with the changes to them on top; rows that are new in the draft are not among them. */
  scan<N extends Name>(table: N, index: string, prefix: Key): readonly Rows[N][];
  put<N extends Name>(table: N, row: Rows[N]): void;
  remove(table: Name, key: Key): void;
  /** Every row of a table that the draft changed, as it was (undefined for a key that is new) and as it is. */
  changed<N extends Name>(
    table: N,
    isNew: (key: Key) => boolean,
  ): readonly { readonly before: Rows[N] | undefined; readonly after: Rows[N] | undefined }[];
  changes(): readonly Change[];
}

type Pending = Map<Key, { readonly key: Key; readonly row: Row | undefined }>;

const mapKey = (key: Key): Key => (Array.isArray(key) ? key.join('\u0000') : key);

const keyOf = (table: Name, row: Row): Key => {
  const { key } = tables[table];
  return typeof key === 'string' ? (row[key] ?? null) : key.map((column) => row[column] ?? null);
};

export function draftOn(read: Reader<TimelineTables>): Draft {
  const pending = new Map<Name, Pending>();
  const of = (table: Name): Pending => {
    const known = pending.get(table);
    if (known) return known;
    const fresh: Pending = new Map();
    pending.set(table, fresh);
    return fresh;
  };
  const overlaid = <N extends Name>(table: N, row: Rows[N]): Rows[N] | undefined => {
    const changed = pending.get(table)?.get(mapKey(keyOf(table, row as Row)));
    return changed ? (changed.row as Rows[N] | undefined) : row;
  };
  return {
    get: <N extends Name>(table: N, key: Key) => {
      const changed = pending.get(table)?.get(mapKey(key));
      return changed ? (changed.row as Rows[N] | undefined) : read.get(table, key);
    },
    find: (table, index, value) => {
      const row = read.find(table, index, [value]);
      return row && overlaid(table, row);
    },
    scan: (table, index, prefix) => {
      const values = Array.isArray(prefix) ? prefix : [prefix];
      const rows = [...read.scan(table, index, { prefix: values })];
      return rows.flatMap((row) => overlaid(table, row) ?? []);
    },
    put: (table, row) => {
      const key = keyOf(table, row as Row);
      of(table).set(mapKey(key), { key, row: row as Row });
    },
    remove: (table, key) => {
      of(table).set(mapKey(key), { key, row: undefined });
    },
    changed: <N extends Name>(table: N, isNew: (key: Key) => boolean) =>
      [...(pending.get(table)?.values() ?? [])].map(({ key, row }) => ({
        before: isNew(key) ? undefined : read.get(table, key),
        after: row as Rows[N] | undefined,
      })),
    changes: () => {
      const all: Change[] = [];
      for (const [table, rows] of pending) {
        for (const { key, row } of rows.values())
          all.push(row ? put(table, row) : remove(table, key));
      }
      return all;
    },
  };
}
