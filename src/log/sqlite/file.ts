import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { LogUnavailable } from '../port.ts';
import { translated } from './driver-error.ts';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.ts';
import { schemaProblems } from './schema-check.ts';

export type Connection = Database.Database;

/** Older ones can lose acknowledged writes when a checkpoint races another connection. */
const OLDEST_SQLITE = [3, 51, 3] as const;
const BUSY_MS = 5_000;
const CACHE_KIB = 32_768;
/** Of the write-ahead log, some 32 MiB: an index page that many commits touch is copied to the file once. */
const CHECKPOINT_PAGES = 8_000;

/** The log's file, opened for writing; made where there is none. Throws LogUnavailable. */
export function openForWriting(file: string): Connection {
  return guarded(file, new Database(file, { timeout: BUSY_MS }), (db) => {
    // Before the first write: a file of somebody else's is not even switched to WAL.
    if (!isEmpty(db)) {
      assertOurs(db, file);
      assertGuarded(db, file);
    }
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('recursive_triggers = ON');
    db.pragma(`cache_size = -${CACHE_KIB}`);
    db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    assertDurable(db, file);
    if (isEmpty(db)) create(db);
    db.pragma('foreign_keys = ON');
  });
}

/** The log's file, opened for reading only. Throws LogUnavailable. */
export function openForReading(file: string): Connection {
  if (!existsSync(file)) throw new LogUnavailable('missing', `there is no log at ${file}`);
  const options = { readonly: true, fileMustExist: true, timeout: BUSY_MS };
  return guarded(file, new Database(file, options), (db) => {
    assertOurs(db, file);
    db.pragma(`cache_size = -${CACHE_KIB}`);
  });
}

function guarded(file: string, db: Connection, prepare: (db: Connection) => void): Connection {
  try {
    assertNewEnough(db);
    prepare(db);
    return db;
  } catch (error) {
    db.close();
    throw translated(file, error);
  }
}

function assertNewEnough(db: Connection): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const difference = OLDEST_SQLITE.map((part, at) => (parts[at] ?? 0) - part).find((d) => d !== 0);
  if ((difference ?? 0) >= 0) return;
  throw new LogUnavailable(
    'not-durable',
    `SQLite ${version} can lose acknowledged events; at least ${OLDEST_SQLITE.join('.')} is needed`,
  );
}

const pragma = (db: Connection, name: string): unknown => db.pragma(name, { simple: true });

const isEmpty = (db: Connection): boolean =>
  pragma(db, 'application_id') === 0 &&
  db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;

function assertOurs(db: Connection, file: string): void {
  const application = pragma(db, 'application_id');
  if (application !== APPLICATION_ID) {
    throw new LogUnavailable(
      'not-a-log',
      `${file} belongs to another application (application id ${application}, expected ${APPLICATION_ID})`,
    );
  }
  const version = pragma(db, 'user_version');
  if (version !== SCHEMA_VERSION) {
    throw new LogUnavailable(
      'not-a-log',
      `${file} has log schema version ${version}, this program reads version ${SCHEMA_VERSION}`,
    );
  }
}

/** Without its triggers and unique indexes a log takes what it must refuse: readers may look at it, nobody adds to it. */
function assertGuarded(db: Connection, file: string): void {
  const problems = schemaProblems(db);
  if (problems.length === 0) return;
  throw new LogUnavailable('not-a-log', `${file} cannot be written to: ${problems.join('; ')}`);
}

/** What was asked for is not always what one gets: a network drive may refuse WAL. */
function assertDurable(db: Connection, file: string): void {
  const journal = pragma(db, 'journal_mode');
  const synchronous = pragma(db, 'synchronous');
  if (journal === 'wal' && synchronous === 2) return;
  throw new LogUnavailable(
    'not-durable',
    `${file} cannot keep acknowledged events: journal mode is ${journal} (expected wal), synchronous is ${synchronous} (expected 2, FULL)`,
  );
}

function create(db: Connection): void {
  db.exec(
    `BEGIN IMMEDIATE; ${SCHEMA}
     PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`,
  );
}
