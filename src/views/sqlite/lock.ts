import SqliteDatabase from 'better-sqlite3';

/** Takes a lock that goes with the process; undefined while another holds it. Returns the way to let go. */
export function tryLock(path: string): (() => void) | undefined {
  const db = new SqliteDatabase(path, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      return undefined;
    }
    throw error;
  }
  return () => {
    if (db.open) db.close();
  };
}
