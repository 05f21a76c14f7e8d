import { join } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import type { Position } from '../../log/port.ts';
import { isDamage, isForeign, removeFile } from './file.ts';

export interface Hash {
  readonly value: string;
  readonly position: Position;
}

/** Says which generation of each view is in service, and what its content hash was when it was last taken. */
export interface Service {
  generation(name: string, version: number): number | undefined;
  /** The swap: one row. */
  use(name: string, version: number, generation: number): void;
  hash(name: string, version: number): Hash | null;
  setHash(name: string, version: number, hash: Hash): void;
  close(): void;
}

/** Opens `views.db`, begun anew when it is missing or damaged. */
export function openService(folder: string): Service {
  const db = openDatabase(join(folder, 'views.db'));
  const select = db.prepare<unknown[], ServiceRow>(
    'SELECT generation, hash, hashPosition FROM service WHERE name = ? AND version = ?',
  );
  const use = db.prepare(
    `INSERT INTO service (name, version, generation) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET generation = excluded.generation`,
  );
  const setHash = db.prepare(
    'UPDATE service SET hash = ?, hashPosition = ? WHERE name = ? AND version = ?',
  );
  return {
    generation: (name, version) => select.get(name, version)?.generation,
    use: (name, version, generation) => void use.run(name, version, generation),
    hash(name, version) {
      const { hash = null, hashPosition = null } = select.get(name, version) ?? {};
      return hash === null || hashPosition === null
        ? null
        : { value: hash, position: hashPosition };
    },
    setHash: (name, version, { value, position }) =>
      void setHash.run(value, position, name, version),
    close: () => void db.close(),
  };
}

interface ServiceRow {
  readonly generation: number;
  readonly hash: string | null;
  readonly hashPosition: number | null;
}

function openDatabase(path: string): Database {
  const db = new SqliteDatabase(path);
  try {
    return prepared(db);
  } catch (error) {
    db.close();
    if (!isDamage(error) && !isForeign(error)) throw error;
    removeFile(path);
    return prepared(new SqliteDatabase(path));
  }
}

function prepared(db: Database): Database {
  db.pragma('journal_mode = WAL');
  db.exec(`CREATE TABLE IF NOT EXISTS service (name TEXT NOT NULL, version INTEGER NOT NULL,
    generation INTEGER NOT NULL, hash TEXT, hashPosition INTEGER, PRIMARY KEY (name, version)) STRICT`);
  db.prepare('SELECT name, version, generation, hash, hashPosition FROM service').all();
  return db;
}
