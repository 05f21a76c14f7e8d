import type { Row, Value } from '../../../projections/table.ts';
import { columnOf, type TablePlan } from './plan.ts';

/** A value as SQLite is given it. */
export type Stored = Value | Buffer;

const HEX = Int8Array.from({ length: 128 }, (_, code) => {
  const digit = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(digit) ? -1 : digit;
});

const digitAt = (text: string, at: number): number => HEX[text.charCodeAt(at)] ?? -1;

/** A UUID's text as sixteen bytes, into a buffer if one is given. Throws when it is not one. */
export function uuidBytes(text: string, into: Buffer = Buffer.allocUnsafe(16)): Buffer {
  let at = 0;
  let valid = text.length === 36;
  for (let byte = 0; byte < 16; byte++) {
    if (byte === 4 || byte === 6 || byte === 8 || byte === 10) {
      valid &&= text.charCodeAt(at++) === 45; // a hyphen
    }
    const high = digitAt(text, at++);
    const low = digitAt(text, at++);
    if (high < 0 || low < 0) valid = false;
    into[byte] = (high << 4) | low;
  }
  if (!valid) throw new Error(`"${text}" is not a UUID`);
  return into;
}

export function uuidText(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A value for a column, as it is bound. */
export const toStored = (plan: TablePlan, column: string, value: Value): Stored =>
  typeof value === 'string' && columnOf(plan, column).kind === 'uuid' ? uuidBytes(value) : value;

/** Puts a row's columns into one list that is used again and again: bind it before the next call. */
export function rowBinder(
  plan: TablePlan,
  columns: readonly string[],
): (row: Row, list: Stored[]) => Stored[] {
  const buffers = columns.map((column) =>
    columnOf(plan, column).kind === 'uuid' ? Buffer.allocUnsafe(16) : null,
  );
  return (row, list) => {
    for (let at = 0; at < columns.length; at++) {
      const value = row[columns[at] as string] as Value; // within the loop's bounds
      const buffer = buffers[at];
      list[at] = buffer && value !== null ? uuidBytes(String(value), buffer) : value;
    }
    return list;
  };
}

/** Turns the sixteen bytes of a row that was just read into text, in place. */
export function revive(plan: TablePlan, row: Record<string, unknown>): Row {
  for (const column of plan.uuids) {
    const value = row[column];
    if (value instanceof Uint8Array) row[column] = uuidText(value as Buffer); // better-sqlite3 gives Buffers
  }
  return row as Row; // only the columns of the table were selected
}
