import Database from 'better-sqlite3';
import { canonicalJson } from '../dist/src/log/canonical.js';
import { SCHEMA } from '../dist/src/log/sqlite/schema.js';
import { digestOf, factEvent, meeting } from './log-events.mjs';

/** Bare better-sqlite3: the log's own tables and durability, rows made beforehand, and nothing else. */
export function bareLog(file, streams) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('cache_size = -32768');
  db.exec(SCHEMA);
  for (let key = 1; key <= streams; key += 1) {
    db.prepare('INSERT INTO stream (key, name) VALUES (?, ?)').run(key, `bare-${key}`);
  }
  const insert = db.prepare(
    `INSERT INTO event (stream, revision, id, schema_version, type, recorded_at, hash, digest, metadata, data)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertAll = db.transaction((rows) => {
    for (const row of rows) insert.run(...row);
  });
  return {
    one: (row) => insert.run(...row),
    batch: (rows) => insertAll(rows),
    close: () => db.close(),
  };
}

const revisions = new Map();
let made = 0;

/** The row that an event becomes, in one stream after the other. */
export function rowOf(number) {
  const { id, type, schemaVersion, data, metadata } = factEvent(meeting(number));
  const stream = (made % 50) + 1;
  const revision = revisions.get(stream) ?? 0;
  revisions.set(stream, revision + 1);
  made += 1;
  const at = new Date().toISOString();
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  const row = [stream, revision, bytes, schemaVersion, type, at, digestOf(id), digestOf(at + id)];
  return [...row, canonicalJson(metadata), data];
}
