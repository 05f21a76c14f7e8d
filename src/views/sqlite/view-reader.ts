import type { Database } from 'better-sqlite3';
import type { Projection } from '../../../projections/projection.ts';
import type { Position } from '../../log/port.ts';
import type { ViewReader } from '../port.ts';
import { openViewFileToRead, readState } from './file.ts';
import { planTables } from './plan.ts';
import { createReads, type Reads } from './reads.ts';

/** A file in service, open for reading. */
export interface ReadFile {
  readonly generation: number;
  position(): Position;
  /** One answer from one moment; rows are those of now, or of an earlier position. */
  read<Answer>(
    asOf: Position | undefined,
    answer: (view: ViewReader) => Answer,
  ): { readonly answer: Answer; readonly position: Position };
  close(): void;
}

/** Keys a search gives unless told otherwise. */
const SEARCH_LIMIT = 1_000;

/** Opens a file that is ready for service; undefined when it is not, or not this projection's. */
export function openReadFile(path: string, projection: Projection): ReadFile | undefined {
  const db = openViewFileToRead(path, projection);
  if (!db) return undefined;
  const { stage, generation } = readState(db);
  if (stage === 'ready') return readFile(db, projection, generation);
  db.close();
  return undefined;
}

function readFile(db: Database, projection: Projection, generation: number): ReadFile {
  const reads = createReads(db, planTables(projection));
  const checkpoint = db.prepare<[], Position>('SELECT position FROM "~view"').pluck();
  const [begin, end] = [db.prepare('BEGIN'), db.prepare('COMMIT')];
  const position = (): Position => checkpoint.get() ?? 0;
  return {
    generation,
    position,
    read(asOf, answer) {
      begin.run();
      try {
        const now = position();
        const at = asOf === undefined ? now : Math.min(asOf, now);
        const about = { version: projection.version, generation };
        const present: ViewReader = {
          ...viewAt(reads, now, null),
          ...about,
          get present() {
            return present;
          },
        };
        const view = at < now ? { ...viewAt(reads, at, at), ...about, present } : present;
        return { position: at, answer: answer(view) };
      } finally {
        if (db.inTransaction) end.run();
      }
    },
    close: () => void db.close(),
  };
}

/** `past` is null for the present: then closed versions are not looked at. */
const viewAt = (
  reads: Reads,
  position: Position,
  past: Position | null,
): Omit<ViewReader, 'version' | 'generation' | 'present'> => ({
  position,
  get: (table, key) => reads.get(table, key, past) as never, // a table's rows are of its type
  getMany: (table, keys) => reads.getMany(table, keys, past) as never, // as above
  find: (table, index, values) => reads.find(table, index, values, past) as never, // as above
  scan: (table, index, scan = {}) => reads.scan(table, index, scan, past) as never, // as above
  pick: (table, index, scan) => reads.scan(table, index, scan, past) as never, // as above
  among: (table, index, values, columns) =>
    reads.among(table, index, { values, columns }, past) as never, // as above
  search: (table, words, { limit = SEARCH_LIMIT } = {}) => reads.search(table, words, limit),
});
