export type Value = string | number | null;
/** A row as it stands in its table: booleans are 0 and 1, anything nested is JSON text. */
export type Row = Readonly<Record<string, Value>>;
/** A table's key: its one column's value, or several columns' in order. */
export type Key = Value | readonly Value[];

export interface Column<Type = string | number | null> {
  readonly kind: 'text' | 'integer' | 'real' | 'uuid';
  readonly nullable: boolean;
  /** Set on a column of internal numbers: the table and the text column that stand for it in the content hash. */
  readonly refers?: { readonly table: string; readonly column: string };
  readonly type?: Type; // carries the type alone
}

const column = <Type>(kind: Column['kind'], nullable: boolean): Column<Type> => ({
  kind,
  nullable,
});

/** JSON is kept as text and parsed by whoever needs it. */
export const text: Column<string> = column('text', false);
export const integer: Column<number> = column('integer', false);
export const real: Column<number> = column('real', false);
/** Lower-case text in rows; sixteen bytes in the store. */
export const uuid: Column<string> = column('uuid', false);
export const optional = <Type>(base: Column<Type>): Column<Type | null> =>
  ({ ...base, nullable: true }) as Column<Type | null>;
/** An internal number: in the content hash the named column of the row it leads to stands for it. */
export const refers = <Type>(base: Column<Type>, table: string, to: string): Column<Type> => ({
  ...base,
  refers: { table, column: to },
});

export type Columns = Readonly<Record<string, Column<unknown>>>;
export type RowOf<C> = {
  readonly [Name in keyof C]: C[Name] extends Column<infer Type> ? Type : never;
};

interface Index {
  readonly columns: readonly string[];
  readonly unique?: boolean;
  /** The fold never reads it: a replay builds it at the end. */
  readonly late?: boolean;
}

export interface TableOptions {
  readonly key: string | readonly string[];
  readonly indexes?: Readonly<Record<string, Index>>;
  /** Rows are never overwritten: each is valid from one position to another, and can be read as of any. */
  readonly history?: boolean;
  /** Machinery of the fold: left out of the content hash and of comparisons. */
  readonly internal?: boolean;
  /** Rows are a function of another table's row; the store keeps them, a replay builds them at the end. */
  readonly derived?: Derived;
  /** With `derived`: rows of equal key add up in these columns, and a row of zeros goes. */
  readonly sums?: readonly string[];
  /** With `derived`: the columns that full-text search looks into; the key is the derived-from table's. */
  readonly fullText?: readonly string[];
}

export interface Derived {
  /** The table it follows, which must not be derived itself. */
  readonly of: string;
  /** The columns of the other table that `rows` looks at: nothing is done when none of them changed. */
  readonly uses: readonly string[];
  readonly rows: (row: never) => readonly Row[];
}

export interface Table<C extends Columns = Columns> extends TableOptions {
  readonly columns: C;
}

export type Tables = Readonly<Record<string, Table>>;
export type RowsOf<T extends Tables> = { readonly [Name in keyof T]: RowOf<T[Name]['columns']> };

export const table = <C extends Columns>(columns: C, options: TableOptions): Table<C> => ({
  columns,
  ...options,
});

/** A test on a row's column; several must all hold. */
export type Condition =
  | { readonly column: string; readonly in: readonly (string | number | null)[] }
  | { readonly column: string; readonly atLeast: string | number; readonly orNull?: boolean }
  | { readonly column: string; readonly atMost: string | number; readonly orNull?: boolean }
  /** The column holds words between spaces, as in ` a b `; one of these is among them. */
  | { readonly column: string; readonly has: readonly string[] };
export type Conditions = readonly Condition[];
