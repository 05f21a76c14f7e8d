import SqliteDatabase from 'better-sqlite3';
import { sqliteCode } from './error-code.ts';

/** Takes a lock that goes with the process; undefined while another holds it. Returns the way to let go. */
export function tryLock(path: string): (() => void) | undefined {
  const db = new SqliteDatabase(path, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (sqliteCode(error).startsWith('SQLITE_BUSY')) return undefined;
    throw error;
  }
  return () => {
    if (db.open) db.close();
  };
}
