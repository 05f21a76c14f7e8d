import { type Change, put, type Reader, remove } from '../projection.ts';
import type { Key, Row, RowsOf, Table } from '../table.ts';
import { type Lookup, overlay, type Pending } from './overlay.ts';
import { type TimelineTables, tables } from './tables.ts';

type Name = keyof TimelineTables;
export type Rows = RowsOf<TimelineTables>;

/** The rows as one event's fold leaves them so far: what was read, with what it has changed on top. */
export interface Draft {
  get<N extends Name>(table: N, key: Key): Rows[N] | undefined;
  find<N extends Name>(table: N, index: string, value: string): Rows[N] | undefined;
  /** Rows under a prefix of an index, in its order, as the draft leaves them. */
  scan<N extends Name>(table: N, index: string, lookup: Lookup): readonly Rows[N][];
  put<N extends Name>(table: N, row: Rows[N]): void;
  remove(table: Name, key: Key): void;
  /** Every row of a table that the draft changed, as it was (undefined for a key that is new) and as it is. */
  changed<N extends Name>(
    table: N,
    isNew: (key: Key) => boolean,
  ): readonly { readonly before: Rows[N] | undefined; readonly after: Rows[N] | undefined }[];
  changes(): readonly Change[];
}

const mapKey = (key: Key): Key => (Array.isArray(key) ? key.join('\u0000') : key);

const keyOf = (table: Name, row: Row): Key => {
  const { key } = tables[table];
  return typeof key === 'string' ? (row[key] ?? null) : key.map((column) => row[column] ?? null);
};

/** The columns that rows of an index are ordered by. */
function orderOf(name: Name, index: string): readonly string[] {
  const { key, indexes } = tables[name] as Table;
  const own = typeof key === 'string' ? [key] : key;
  return index === 'key' ? own : [...(indexes?.[index]?.columns ?? []), ...own];
}

interface Scanned<N> {
  readonly table: N;
  readonly index: string;
  readonly lookup: Lookup;
}

function scanned<N extends Name>(
  read: Reader<TimelineTables>,
  { table, index, lookup }: Scanned<N>,
  changed: Pending | undefined,
): readonly Rows[N][] {
  const { limit } = lookup;
  const more = limit === undefined ? {} : { limit: limit + (changed?.size ?? 0) };
  const stored = [...read.scan(table, index, { ...lookup, ...more })];
  if (!changed || changed.size === 0) return stored;
  const kept = stored.filter((row) => !changed.has(mapKey(keyOf(table, row as Row))));
  const order = orderOf(table, index);
  return overlay(kept as readonly Row[], changed, { order, lookup }) as readonly Rows[N][];
}

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
  const added = <N extends Name>(table: N, index: string, value: string): Rows[N] | undefined => {
    const [column = ''] = orderOf(table, index);
    for (const { row } of pending.get(table)?.values() ?? [])
      if (row?.[column] === value) return row as Rows[N];
    return undefined;
  };
  return {
    get: <N extends Name>(table: N, key: Key) => {
      const changed = pending.get(table)?.get(mapKey(key));
      return changed ? (changed.row as Rows[N] | undefined) : read.get(table, key);
    },
    find: (table, index, value) => {
      const row = read.find(table, index, [value]);
      return row ? overlaid(table, row) : added(table, index, value);
    },
    scan: (table, index, lookup) => scanned(read, { table, index, lookup }, pending.get(table)),
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
