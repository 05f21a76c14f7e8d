import { createHash } from 'node:crypto';
import type { IndexPlan, Plans, TablePlan } from './plan.ts';

const TYPES = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', uuid: 'BLOB' } as const;

/** A name in SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const listed = (names: readonly string[]): string => names.map(quoted).join(', ');
export const places = (count: number): string =>
  Array.from({ length: count }, () => '?').join(', ');

/** Where a table's closed versions stand. */
export const closedName = (plan: TablePlan): string => quoted(`${plan.name}~closed`);
export const FROM = quoted('~from');
export const TO = quoted('~to');

const columnSql = (plan: TablePlan, name: string): string => {
  const column = plan.columns[name];
  const key = plan.rowid && plan.key[0] === name ? ' PRIMARY KEY' : '';
  return `${quoted(name)} ${TYPES[column?.kind ?? 'text']}${column?.nullable ? '' : ' NOT NULL'}${key}`;
};

function tableSql(plan: TablePlan): string[] {
  const name = quoted(plan.name);
  if (plan.fullText.length > 0) {
    // Only which words a row has is asked, never where they stand: the index is then half as large. What words are is
    // settled before a text comes here: of what is not ASCII only blanks are left between them.
    const options = `detail=none, tokenize='ascii'`;
    return [
      `CREATE VIRTUAL TABLE ${name} USING fts5(${listed(plan.fullText)}, content='', contentless_delete=1, ${options})`,
    ];
  }
  const columns = plan.names.map((column) => columnSql(plan, column));
  if (plan.history) columns.push(`${FROM} INTEGER NOT NULL`);
  if (!plan.rowid) columns.push(`PRIMARY KEY (${listed(plan.key)})`);
  const options = plan.rowid ? 'STRICT' : 'STRICT, WITHOUT ROWID';
  const current = `CREATE TABLE ${name} (${columns.join(', ')}) ${options}`;
  return plan.history ? [current, closedSql(plan)] : [current];
}

function closedSql(plan: TablePlan): string {
  const types = plan.names.map(
    (column) => `${quoted(column)} ${TYPES[plan.columns[column]?.kind ?? 'text']}`,
  );
  return `CREATE TABLE ${closedName(plan)} (${types.join(', ')}, ${FROM} INTEGER NOT NULL, ${TO} INTEGER NOT NULL) STRICT`;
}

export const indexName = (plan: TablePlan, index: IndexPlan): string =>
  quoted(`${plan.name}~${index.name}`);
export const closedIndexName = (plan: TablePlan, index: IndexPlan): string =>
  quoted(`${plan.name}~closed~${index.name}`);

const indexSql = (plan: TablePlan, index: IndexPlan): string =>
  `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${indexName(plan, index)} ON ${quoted(plan.name)} (${listed(index.columns)})`;

/** The validity stands in the index too, so that versions of other times are passed over without reading them. */
const closedIndexSql = (plan: TablePlan, index: IndexPlan): string =>
  `CREATE INDEX IF NOT EXISTS ${closedIndexName(plan, index)} ON ${closedName(plan)} (${listed(index.order)}, ${FROM}, ${TO})`;

const ownIndexes = (plan: TablePlan): IndexPlan[] =>
  [...plan.indexes.values()].filter(({ name }) => name !== 'key');

/** What a fold needs from the start: the tables, and the indexes it reads. */
export const earlySql = (plans: Plans): string[] =>
  [...plans.values()].flatMap((plan) => [
    ...tableSql(plan),
    ...(plan.derived ? [] : ownIndexes(plan).filter(({ late }) => !late)).map((index) =>
      indexSql(plan, index),
    ),
  ]);

/** The indexes over a table's closed versions. */
export const closedIndexesSql = (plan: TablePlan): string[] =>
  plan.history ? [...plan.indexes.values()].map((index) => closedIndexSql(plan, index)) : [];

/** Every other index of a table, for the end of a replay. */
export const lateIndexesSql = (plan: TablePlan): string[] =>
  ownIndexes(plan).map((index) => indexSql(plan, index));

/** Tells one set of tables from another, so that a file of other tables is never taken for ours. */
export const shapeOf = (plans: Plans): string =>
  createHash('sha256')
    .update([...earlySql(plans), ...[...plans.values()].flatMap(allIndexes)].join('\n'))
    .digest('hex');

const allIndexes = (plan: TablePlan): string[] => [
  ...closedIndexesSql(plan),
  ...lateIndexesSql(plan),
];
