import type { Projection } from '../../../projections/projection.ts';
import type { Column, Derived, Key, Row, Table } from '../../../projections/table.ts';
import { keyValues, rowCheck } from '../rows.ts';

/** What a row is known by in memory. */
export type MapKey = string | number;

export interface IndexPlan {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns, then those of the key: the order in which a scan yields rows. */
  readonly order: readonly string[];
  readonly unique: boolean;
  readonly late: boolean;
}

/** A table's declaration, worked out once. */
export interface TablePlan {
  readonly name: string;
  readonly names: readonly string[];
  readonly columns: Readonly<Record<string, Column<unknown>>>;
  readonly uuids: readonly string[];
  readonly key: readonly string[];
  /** One integer column: SQLite's own row number. */
  readonly rowid: boolean;
  readonly indexes: ReadonlyMap<string, IndexPlan>;
  readonly history: boolean;
  readonly internal: boolean;
  readonly sums: readonly string[];
  readonly fullText: readonly string[];
  readonly derived: Derived | null;
  /** The tables derived from this one. */
  readonly dependents: readonly TablePlan[];
  readonly keyOf: (row: Row) => MapKey;
  /** Throws when a row is not as declared. */
  readonly check: (row: Row) => void;
}

export type Plans = ReadonlyMap<string, TablePlan>;

/** Works out a projection's tables. Throws when a declaration cannot be kept. */
export function planTables({ name, tables }: Projection): Plans {
  const plans = new Map(
    Object.entries(tables).map(([table, declared]) => [table, planTable(table, declared)]),
  );
  for (const plan of plans.values()) {
    const problem = problemOf(plan, plans);
    if (problem) throw new Error(`Projection ${name}, table ${plan.name}: ${problem}`);
    if (plan.derived) plans.get(plan.derived.of)?.dependents.push(plan);
  }
  return plans;
}

export const columnOf = (plan: TablePlan, name: string): Column<unknown> => {
  const column = plan.columns[name];
  if (!column) throw new Error(`Table ${plan.name} has no column ${name}`);
  return column;
};

/** What a row is known by in memory, from the values of a key or of an index. */
export function toMapKey(columns: readonly string[], key: Key): MapKey {
  if (typeof key === 'number' || (typeof key === 'string' && columns.length === 1)) return key;
  const values = keyValues(key);
  if (values.length !== columns.length) {
    throw new Error(`Key (${columns.join(', ')}) was given ${values.length} values`);
  }
  return values.length === 1 ? (values[0] ?? '\0') : values.join('\0');
}

/** An order in which what is written at once lies close together: not that of reads, and cheaper. */
export function compareKeys(left: MapKey, right: MapKey): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** A row's key, as reads take it. */
export const keyIn = (plan: TablePlan, row: Row): Key => {
  const values = plan.key.map((column) => row[column] ?? null);
  return values.length === 1 ? (values[0] ?? null) : values;
};

type Draft = TablePlan & { readonly dependents: TablePlan[] };

function planTable(name: string, table: Table): Draft {
  const key = typeof table.key === 'string' ? [table.key] : table.key;
  const names = Object.keys(table.columns);
  return {
    name,
    names,
    columns: table.columns,
    uuids: names.filter((column) => table.columns[column]?.kind === 'uuid'),
    key,
    rowid: key.length === 1 && table.columns[key[0] ?? '']?.kind === 'integer',
    indexes: planIndexes(table, key),
    history: table.history ?? false,
    internal: table.internal ?? false,
    sums: table.sums ?? [],
    fullText: table.fullText ?? [],
    derived: table.derived ?? null,
    dependents: [],
    keyOf: keyReader(key),
    check: rowCheck(name, table),
  };
}

function planIndexes(table: Table, key: readonly string[]): ReadonlyMap<string, IndexPlan> {
  const indexes = Object.entries(table.indexes ?? {}).map(([name, index]): IndexPlan => {
    const rest = key.filter((column) => !index.columns.includes(column));
    const { columns, unique = false, late = false } = index;
    return { name, columns, order: [...columns, ...rest], unique, late };
  });
  const own = { name: 'key', columns: key, order: key, unique: true, late: false };
  return new Map([own, ...indexes].map((index) => [index.name, index]));
}

/** Without closures over lists where it matters: it runs for every change. */
export function keyReader(columns: readonly string[]): (row: Row) => MapKey {
  const [first = '', second = '', third = ''] = columns;
  switch (columns.length) {
    case 1:
      return (row) => row[first] ?? '\0';
    case 2:
      return (row) => `${row[first]}\0${row[second]}`;
    case 3:
      return (row) => `${row[first]}\0${row[second]}\0${row[third]}`;
    default:
      return (row) => columns.map((column) => row[column]).join('\0');
  }
}

function problemOf(plan: TablePlan, plans: Plans): string | null {
  const named = [...plan.key, ...plan.sums, ...plan.fullText];
  for (const index of plan.indexes.values()) named.push(...index.columns);
  const unknown = named.find((column) => !plan.columns[column]);
  if (unknown !== undefined) return `there is no column ${unknown}`;
  const nullable = plan.key.find((column) => plan.columns[column]?.nullable);
  if (nullable !== undefined) return `key column ${nullable} must not be optional`;
  return plan.derived ? derivedProblem(plan, plans) : undeclaredDerivation(plan);
}

const undeclaredDerivation = (plan: TablePlan): string | null =>
  plan.sums.length + plan.fullText.length > 0 ? 'sums and full text need `derived`' : null;

function derivedProblem(plan: TablePlan, plans: Plans): string | null {
  const of = plans.get(plan.derived?.of ?? '');
  if (!of) return `there is no table ${plan.derived?.of} to derive it from`;
  if (of.derived) return `${of.name} is derived itself`;
  if (plan.fullText.length > 0 && !plan.rowid) return 'full text needs a key of one integer';
  if (plan.history && !of.history) return `its history needs that of ${of.name}`;
  return sumsProblem(plan);
}

function sumsProblem({ sums, key, names, columns, history }: TablePlan): string | null {
  if (sums.length === 0) return null;
  if (history) return 'sums keep no history';
  const real = sums.find((column) => columns[column]?.kind !== 'integer');
  if (real !== undefined) return `sum ${real} must be an integer, so that order does not matter`;
  const other = names.find((column) => !sums.includes(column) && !key.includes(column));
  return other === undefined ? null : `column ${other} is neither part of the key nor a sum`;
}
