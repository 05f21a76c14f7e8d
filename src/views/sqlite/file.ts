import { existsSync, rmSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import type { Projection } from '../../../projections/projection.ts';
import type { Position } from '../../log/port.ts';
import { bootId } from './boot.ts';
import { earlySql, shapeOf } from './ddl.ts';
import { sqliteCode } from './error-code.ts';
import { planTables } from './plan.ts';

/**
 * What is true of a file as it stands: its facts are being folded; derived tables and late indexes are being made of
 * them; those are made, and whatever is folded now is derived with it; it is on the disk, and can be in service.
 */
type Stage = 'folding' | 'deriving' | 'derived' | 'ready';

/** What a view's file says of itself. */
export interface FileState {
  readonly generation: number;
  readonly position: Position;
  readonly stage: Stage;
  /** Where the making of derived tables stands: the source table being read, and its last key as JSON. */
  readonly derivedFrom: string | null;
  readonly derivedKey: string | null;
}

/** Marks the file as one of ours: "blvw". */
const APPLICATION_ID = 0x626c7677;
/** A second runner waits for the first one's batch, and then finds that it is fenced off. */
const BUSY_MS = 60_000;
/** In KiB: enough that the inner pages of the larger tables stay. */
const CACHE_KIB = 64 * 1024;

/** Begins a file. It is built without waiting for the disk, and marked as such until `seal`. */
export function createViewFile(path: string, projection: Projection, generation: number): Database {
  removeFile(path);
  const db = new SqliteDatabase(path, { timeout: BUSY_MS });
  tune(db, 'OFF');
  db.pragma(`application_id = ${APPLICATION_ID}`);
  const plans = planTables(projection);
  db.transaction(() => {
    for (const sql of earlySql(plans)) db.exec(sql);
    db.exec(`CREATE TABLE "~view" (name TEXT NOT NULL, version INTEGER NOT NULL, generation INTEGER NOT NULL,
      shape TEXT NOT NULL, position INTEGER NOT NULL, stage TEXT NOT NULL, boot TEXT NOT NULL, derivedFrom TEXT,
      derivedKey TEXT) STRICT`);
    db.prepare(`INSERT INTO "~view" VALUES (?, ?, ?, ?, 0, 'folding', ?, NULL, NULL)`).run(
      projection.name,
      projection.version,
      generation,
      shapeOf(plans),
      bootId(),
    );
  })();
  return db;
}

function tune(db: Database, synchronous: 'OFF' | 'NORMAL'): void {
  db.pragma('journal_mode = WAL');
  db.pragma(`synchronous = ${synchronous}`);
  db.pragma(`cache_size = -${CACHE_KIB}`);
  db.pragma('temp_store = MEMORY');
}

/**
 * Opens a file for writing, if it holds this projection's tables whole; undefined when it is missing, foreign,
 * damaged, of another declaration, or when a machine went down while it was built.
 */
export function openViewFile(path: string, projection: Projection): Database | undefined {
  return opened(path, projection, false);
}

/** Opens a file for reading alone, under the same conditions. */
export function openViewFileToRead(path: string, projection: Projection): Database | undefined {
  return opened(path, projection, true);
}

function opened(path: string, projection: Projection, readonly: boolean): Database | undefined {
  if (!existsSync(path)) return undefined;
  const db = new SqliteDatabase(path, { readonly, timeout: BUSY_MS });
  if (!isWhole(db, projection)) {
    db.close();
    return undefined;
  }
  if (!readonly) tune(db, readState(db).stage === 'ready' ? 'NORMAL' : 'OFF');
  return db;
}

function isWhole(db: Database, projection: Projection): boolean {
  try {
    return isUsable(db, projection);
  } catch (error) {
    if (isDamage(error) || isForeign(error)) return false;
    throw error;
  }
}

function isUsable(db: Database, projection: Projection): boolean {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) return false;
  const view = db.prepare('SELECT name, version, shape, stage, boot FROM "~view"').get() as
    | { name: string; version: number; shape: string; stage: Stage; boot: string }
    | undefined; // the columns just named
  if (view?.name !== projection.name || view.version !== projection.version) return false;
  if (view.shape !== shapeOf(planTables(projection))) return false;
  return view.stage === 'ready' || view.boot === bootId();
}

/** Whether SQLite could make nothing of the file. */
export const isDamage = (error: unknown): boolean =>
  /^SQLITE_(CORRUPT|NOTADB|FORMAT)/.test(sqliteCode(error));

/** Whether the file has not the tables that were asked for. */
export const isForeign = (error: unknown): boolean => sqliteCode(error) === 'SQLITE_ERROR';

export const readState = (db: Database): FileState =>
  db
    .prepare('SELECT generation, position, stage, derivedFrom, derivedKey FROM "~view"')
    .get() as FileState; // the columns just named, of the one row there is

/** What was built without waiting for the disk is brought to it; from then on the file outlives a power cut. */
export function seal(db: Database): void {
  db.pragma('synchronous = FULL');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.exec(`UPDATE "~view" SET stage = 'ready'`);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('synchronous = NORMAL');
}

export function removeFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}
