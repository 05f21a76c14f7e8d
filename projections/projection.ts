import type { EventName, Recorded } from '../events/index.ts';
import type { Conditions, Key, Row, RowsOf, Tables, Value } from './table.ts';

/** A change to one row. */
export type Change =
  | { readonly op: 'put'; readonly table: string; readonly row: Row }
  | { readonly op: 'remove'; readonly table: string; readonly key: Key };

export interface Scan {
  /** Leading columns of the index, each fixed. */
  readonly prefix?: readonly Value[];
  /** Bounds on the index's next column; inclusive unless `exclusive`. */
  readonly from?: Value;
  readonly to?: Value;
  readonly exclusive?: boolean;
  readonly reverse?: boolean;
  readonly limit?: number;
  readonly where?: Conditions;
}

/** Synchronous reads over a projection's own tables. Inside a fold they see every change made before. */
export interface Reader<T extends Tables = Tables> {
  get<Name extends keyof T & string>(table: Name, key: Key): RowsOf<T>[Name] | undefined;
  /** Many rows by key, in the order asked for, missing ones left out. */
  getMany<Name extends keyof T & string>(
    table: Name,
    keys: readonly Key[],
  ): readonly RowsOf<T>[Name][];
  /** By a unique index. */
  find<Name extends keyof T & string>(
    table: Name,
    index: string,
    values: readonly Value[],
  ): RowsOf<T>[Name] | undefined;
  /** In the order of an index (`key` is the table's own). */
  scan<Name extends keyof T & string>(
    table: Name,
    index: string,
    scan?: Scan,
  ): Iterable<RowsOf<T>[Name]>;
}

/** A fold's step: the event, with the JSON text of its data as the log holds it, and what the rows say so far. */
type Fold<T extends Tables, Name extends EventName> = (
  event: Recorded<Name> & { readonly text: string },
  read: Reader<T>,
) => readonly Change[];

export interface Projection<T extends Tables = Tables> {
  readonly name: string;
  /** Counted up when the rows that the same events give change. */
  readonly version: number;
  readonly tables: T;
  readonly on: { readonly [Name in EventName]?: Fold<T, Name> };
}

/** A pure fold of the log into tables: no clock, no randomness, no I/O, no SQL; it reads only its own tables. */
export const defineProjection = <T extends Tables>(projection: Projection<T>): Projection<T> =>
  projection;

export const put = (table: string, row: Row): Change => ({ op: 'put', table, row });
export const remove = (table: string, key: Key): Change => ({ op: 'remove', table, key });
