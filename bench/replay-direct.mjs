import Database from 'better-sqlite3';
import { decode } from '../dist/src/log/codec.js';
import {
  closedIndexesSql,
  earlySql,
  lateIndexesSql,
  listed,
  places,
  quoted,
} from '../dist/src/views/sqlite/ddl.js';
import { keyIn, planTables } from '../dist/src/views/sqlite/plan.js';
import { revive, rowBinder, toStored } from '../dist/src/views/sqlite/values.js';

const COMMIT = 10_000;
const asList = (key) => (Array.isArray(key) ? key : [key]);

/**
 * What one would write by hand: the same tables, every read a SELECT, every change an upsert at once, with indexes,
 * full text and everything derived kept as it goes. Only the rules of the folds are shared with what is measured.
 */
export async function replayDirectly(log, path, projection) {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -65536');
  const plans = planTables(projection);
  for (const sql of earlySql(plans)) db.exec(sql);
  for (const plan of plans.values()) {
    const rest =
      plan.fullText.length > 0 ? [] : [...closedIndexesSql(plan), ...lateIndexesSql(plan)];
    for (const sql of rest) db.exec(sql);
  }
  const tables = new Map([...plans].map(([name, plan]) => [name, directTable(db, plan)]));
  const apply = (table, key, row, position) => {
    const { plan, get } = tables.get(table);
    const before = get(key);
    if (isSame(plan, before, row)) return;
    tables.get(table).set(before, row, position);
    for (const derived of plan.dependents) {
      if (before && row && derived.derived.uses.every((column) => before[column] === row[column]))
        continue;
      follow(tables.get(derived.name), before, row, position);
    }
  };
  const read = readerOf(db, tables);
  await everyEvent(log, projection, db, (event) => {
    for (const change of projection.on[event.type](event, read)) {
      const key = change.op === 'put' ? keyIn(plans.get(change.table), change.row) : change.key;
      apply(
        change.table,
        asList(key),
        change.op === 'put' ? change.row : undefined,
        event.position,
      );
    }
  });
  db.close();
}

const isSame = (plan, before, row) =>
  before === row || (before && row && plan.names.every((column) => before[column] === row[column]));

function follow(table, before, row, position) {
  const { derived, sums } = table.plan;
  const old = before ? derived.rows(before) : [];
  const now = row ? derived.rows(row) : [];
  if (sums.length === 0) return replace(table, old, now, position);
  for (const one of old) table.add(one, -1);
  for (const one of now) table.add(one, 1);
}

/** Derived rows that stay as they are stay. */
function replace(table, old, now, position) {
  const { plan } = table;
  const keyed = new Map(now.map((one) => [plan.keyOf(one), one]));
  for (const one of old) {
    const key = plan.keyOf(one);
    if (isSame(plan, one, keyed.get(key))) keyed.delete(key);
    else table.set(one, undefined, position);
  }
  for (const one of keyed.values()) table.set(undefined, one, position);
}

function directTable(db, plan) {
  const name = quoted(plan.name);
  const match = plan.key.map((column) => `${quoted(column)} = ?`).join(' AND ');
  const bindKey = rowBinder(plan, plan.key);
  if (plan.fullText.length > 0) return fullText(db, plan, name);
  const bind = rowBinder(plan, plan.names);
  const select = db.prepare(`SELECT ${listed(plan.names)} FROM ${name} WHERE ${match}`);
  const insert = db.prepare(
    `INSERT INTO ${name} VALUES (${places(plan.names.length + (plan.history ? 1 : 0))})`,
  );
  const remove = db.prepare(`DELETE FROM ${name} WHERE ${match}`);
  const sets = plan.names.map((column) => `${quoted(column)} = ?`).join(', ');
  const update = db.prepare(
    `UPDATE ${name} SET ${sets}${plan.history ? ', "~from" = ?' : ''} WHERE ${match}`,
  );
  const close = plan.history
    ? db.prepare(
        `INSERT INTO ${quoted(`${plan.name}~closed`)} SELECT ${listed(plan.names)}, "~from", ? FROM ${name} WHERE ${match}`,
      )
    : null;
  const since = (position) => (plan.history ? [position] : []);
  return {
    plan,
    get(key) {
      const row = select.get(...key.map((value, at) => toStored(plan, plan.key[at], value)));
      return row && revive(plan, row);
    },
    set(before, row, position) {
      if (before) close?.run(position, ...bindKey(before, []));
      if (!row) remove.run(bindKey(before, []));
      else if (before) update.run(...bind(row, []), ...since(position), ...bindKey(row, []));
      else insert.run(...bind(row, []), ...since(position));
    },
    ...(plan.sums.length > 0 ? summing(db, plan, name, match) : {}),
  };
}

function summing(db, plan, name, match) {
  const sets = plan.sums
    .map((sum) => `${quoted(sum)} = ${quoted(sum)} + excluded.${quoted(sum)}`)
    .join(', ');
  const upsert = db.prepare(
    `INSERT INTO ${name} VALUES (${places(plan.names.length)}) ON CONFLICT DO UPDATE SET ${sets}`,
  );
  const zero = plan.sums.map((sum) => `${quoted(sum)} = 0`).join(' AND ');
  const drop = db.prepare(`DELETE FROM ${name} WHERE ${match} AND ${zero}`);
  return {
    add(row, sign) {
      upsert.run(
        plan.names.map((column) => (plan.sums.includes(column) ? sign * row[column] : row[column])),
      );
      if (sign < 0) drop.run(plan.key.map((column) => row[column]));
    },
  };
}

function fullText(db, plan, name) {
  const insert = db.prepare(
    `INSERT INTO ${name} (rowid, ${listed(plan.fullText)}) VALUES (CAST(? AS INTEGER), ${places(plan.fullText.length)})`,
  );
  const remove = db.prepare(`DELETE FROM ${name} WHERE rowid = CAST(? AS INTEGER)`);
  const [key] = plan.key;
  return {
    plan,
    set(before, row) {
      if (before) remove.run(before[key]);
      if (row) insert.run(row[key], ...plan.fullText.map((column) => row[column]));
    },
  };
}

function readerOf(db, tables) {
  const statements = new Map();
  const rows = (table, columns, values, tail = '') => {
    const { plan } = tables.get(table);
    const match = columns.map((column) => `${quoted(column)} = ?`).join(' AND ') || '1';
    const sql = `SELECT ${listed(plan.names)} FROM ${quoted(table)} WHERE ${match} ${tail}`;
    if (!statements.has(sql)) statements.set(sql, db.prepare(sql));
    return statements
      .get(sql)
      .all(...values.map((value, at) => toStored(plan, columns[at], value)))
      .map((row) => revive(plan, row));
  };
  const get = (table, key) => tables.get(table).get(asList(key));
  return {
    get,
    getMany: (table, keys) => keys.map((key) => get(table, key)).filter((row) => row !== undefined),
    find: (table, index, values) =>
      rows(table, tables.get(table).plan.indexes.get(index).columns, values)[0],
    scan(table, index, { prefix = [], limit, reverse } = {}) {
      const { order } = tables.get(table).plan.indexes.get(index);
      const by = order.map((column) => `${quoted(column)}${reverse ? ' DESC' : ''}`).join(', ');
      const tail = `ORDER BY ${by} ${limit ? `LIMIT ${limit}` : ''}`;
      return rows(table, order.slice(0, prefix.length), prefix, tail);
    },
  };
}

async function everyEvent(log, projection, db, step) {
  const types = Object.keys(projection.on);
  let count = 0;
  db.exec('BEGIN');
  for (let after = 0, atEnd = false; !atEnd; ) {
    const page = await log.readAll({ after, types, limit: 1_000 });
    for (const event of page.events) {
      step(decode(event));
      if (++count % COMMIT === 0) db.exec('COMMIT; BEGIN');
    }
    [after, atEnd] = [page.scannedTo, page.atEnd];
  }
  db.exec('COMMIT');
}
