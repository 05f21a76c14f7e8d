import type { Key, Row, Value } from '../table.ts';

/** The rows that a draft changed, by their keys; undefined what it removed. */
export type Pending = Map<Key, { readonly key: Key; readonly row: Row | undefined }>;

/** Rows of an index: its first columns are fixed, the next one begins at `from`. */
export interface Lookup {
  readonly prefix: readonly Value[];
  readonly from?: Value;
  readonly exclusive?: boolean;
  readonly reverse?: boolean;
  readonly limit?: number;
}

interface Ordered {
  readonly order: readonly string[];
  readonly lookup: Lookup;
}

/** The stored rows of a look-up, of which none was changed, with those of the draft among them. */
export function overlay(
  stored: readonly Row[],
  changed: Pending,
  { order, lookup }: Ordered,
): readonly Row[] {
  const added = [...changed.values()].flatMap(({ row }) =>
    row && isWithin(row, order, lookup) ? [row] : [],
  );
  const { limit } = lookup;
  if (added.length === 0) return limit === undefined ? stored : stored.slice(0, limit);
  const sign = lookup.reverse ? -1 : 1;
  const all = [...stored, ...added].sort((a, b) => sign * compareBy(order, a, b));
  return all.slice(0, limit);
}

function isWithin(
  row: Row,
  order: readonly string[],
  { prefix, from, exclusive }: Lookup,
): boolean {
  if (!prefix.every((value, at) => row[order[at] ?? ''] === value)) return false;
  if (from === undefined) return true;
  const next = row[order[prefix.length] ?? ''] ?? null;
  return next !== null && compare(next, from) >= (exclusive ? 1 : 0);
}

function compareBy(order: readonly string[], one: Row, other: Row): number {
  const column = order.find((name) => one[name] !== other[name]);
  return column === undefined ? 0 : compare(one[column] ?? null, other[column] ?? null);
}

/** Null comes first; a column holds numbers or texts, not both. */
function compare(one: Value, other: Value): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? -1 : 1;
  return one < other ? -1 : 1;
}
