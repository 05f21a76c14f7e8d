import type { Change, Projection, Reader } from '../../projections/projection.ts';
import type { Column, Key, Row, Table, Value } from '../../projections/table.ts';
import type { Position } from '../log/port.ts';

/** Holds one projection's rows at one position, and takes what its folds change. */
export interface RowStore {
  readonly projection: Projection;
  /** The reads a fold is given: they see every change applied before. Derived tables cannot be read. */
  readonly read: Reader;
  /** The checkpoint: the position of the last commit. */
  position(): Position;
  /** Takes what one event changes. Positions rise from call to call. Throws on a change of a table or column not declared. */
  apply(position: Position, changes: readonly Change[]): void;
  /**
   * Makes the changes and the checkpoint last, together. Throws Fenced when another runner has moved the checkpoint:
   * then nothing of it was written.
   */
  commit(to: Position): void;
  /** Forgets what was applied since the last commit. */
  rollback(): void;
}

/** Another runner moved the checkpoint; a scan within a fold may find that too. */
export class Fenced extends Error {
  constructor(expected: Position, found: Position) {
    super(`another process has moved the checkpoint from position ${expected} to ${found}`);
  }
}

/** A key's values, in the order of the key's columns. */
export const keyValues = (key: Key): readonly Value[] =>
  typeof key === 'object' && key !== null ? key : [key as Value]; // Array.isArray does not narrow readonly arrays

/** The order of rows in a store: null, then numbers, then text by code point. */
export function compareValues(left: Value, right: Value): number {
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return rankOf(left) - rankOf(right);
}

const rankOf = (value: Value): number => {
  if (value === null) return 0;
  return typeof value === 'number' ? 1 : 2;
};

/** JavaScript orders by UTF-16 units, SQLite by UTF-8 bytes: they differ where a surrogate meets U+E000 and beyond. */
function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a === b) continue;
    const [surrogateA, surrogateB] = [isSurrogate(a), isSurrogate(b)];
    if (surrogateA !== surrogateB) return surrogateA ? 1 : -1;
    return a - b;
  }
  return left.length - right.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Throws when a row is not what its table declares: a fold that writes it is stopped at its event. */
export function rowCheck(name: string, { columns }: Pick<Table, 'columns'>): (row: Row) => void {
  const declared = Object.entries(columns);
  return (row) => {
    for (const [column, kind] of declared) {
      const value = row[column];
      if (value !== undefined && fits(kind, value)) continue;
      throw new Error(`Table ${name}, column ${column}: ${JSON.stringify(value)} does not fit`);
    }
    let more = -declared.length;
    for (const _ in row) more++;
    if (more === 0) return;
    const unknown = Object.keys(row).find((column) => !columns[column]);
    throw new Error(`Table ${name} has no column ${unknown}`);
  };
}

const fits = ({ kind, nullable }: Column<unknown>, value: Value): boolean => {
  if (value === null) return nullable;
  if (kind === 'integer') return Number.isSafeInteger(value);
  if (kind === 'real') return Number.isFinite(value);
  return typeof value === 'string' && (kind === 'text' || value.length === 36);
};
