import type { Projection } from '../../projections/projection.ts';
import type { Position } from '../log/port.ts';
import type { NamedFile } from './messages.ts';
import type { Difference, Ending } from './port.ts';
import { compareFiles } from './sqlite/compare.ts';
import { openViewFileToRead, readState } from './sqlite/file.ts';
import { hashFile } from './sqlite/hash.ts';

/** A file at one moment: whatever is written to it meanwhile is not seen. */
export interface Snapshot {
  readonly projection: Projection;
  readonly position: Position;
  readonly db: NonNullable<ReturnType<typeof openViewFileToRead>>;
  close(): void;
}

/** Holds a file as it is now. Throws when it cannot be read as this projection's. */
export function snapshotOf(projection: Projection, { path }: Pick<NamedFile, 'path'>): Snapshot {
  const db = openViewFileToRead(path, projection);
  if (!db) throw new Error(`${path} cannot be read as a file of view ${projection.name}`);
  db.exec('BEGIN');
  return { projection, db, position: readState(db).position, close: () => void db.close() };
}

export interface Compared {
  readonly before: string | null;
  readonly after: string;
  readonly differences: readonly Difference[];
}

/** Called now and then with the stage and the rows done. */
export type Pause = (stage: 'hashing' | 'comparing', rows: number) => Promise<void>;

/** Hashes both files, and compares them row by row where that is asked for. */
export async function compareSnapshots(
  old: Snapshot | undefined,
  now: Snapshot,
  ending: Ending,
  pause: Pause,
): Promise<Compared> {
  const hash = ({ db, projection }: Snapshot) =>
    finished(hashFile(db, projection), (rows) => pause('hashing', rows));
  const before = old ? await hash(old) : null;
  const after = await hash(now);
  if (!old || ending !== 'compare' || before === after) return { before, after, differences: [] };
  const steps = compareFiles(old.db, now.db, now.projection);
  const differences = await finished(steps, (rows) => pause('comparing', rows));
  return { before, after, differences };
}

async function finished<Result>(
  steps: Generator<number, Result>,
  pause: (rows: number) => Promise<void>,
): Promise<Result> {
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await pause(step.value);
    }
  } catch (error) {
    // A connection cannot be closed while one of its statements is half-read.
    steps.return(undefined as never); // the result of a generator that is given up is not looked at
    throw error;
  }
}
