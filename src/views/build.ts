import type { Projection } from '../../projections/projection.ts';
import type { LogReader, Position } from '../log/port.ts';
import { type PassOptions, pass } from './pass.ts';
import type { Progress } from './port.ts';
import { createViewFile, openViewFile, readState, seal } from './sqlite/file.ts';
import { finishFile } from './sqlite/finish.ts';
import { SqliteRowStore } from './sqlite/store.ts';
import { type Stopped, ViewFold } from './view-fold.ts';

type ViewDatabase = ReturnType<typeof createViewFile>;

/** A file to be made, or to be gone on with where it was left. */
export interface Target {
  readonly projection: Projection;
  readonly path: string;
  readonly generation: number;
  /** Begin anew, whatever stands at the path. */
  readonly isFresh?: boolean;
  /** Fold exactly to this position; without it, to the end of the log. */
  readonly until?: Position;
}

export interface BuildOptions {
  readonly report: (stage: Progress['stage'], done: number, total: number) => void;
  readonly signal: AbortSignal;
  /** How many events to read and to commit at once; `BUILDING` unless told otherwise. */
  readonly pace?: Pick<PassOptions, 'limit' | 'batch'>;
}

export interface Built {
  readonly target: Target;
  readonly position: Position;
  readonly stopped: Stopped | null;
}

/** Events a page, and a commit, while a file is built. */
const BUILDING = { limit: 1_000, batch: 10_000 };

/**
 * Builds several views' files in one pass over the log: folds, derives, and puts them on the disk, ready for service.
 * Stops between steps when the signal aborts, by throwing its reason; the files can be gone on with then.
 */
export async function buildFiles(
  log: LogReader,
  targets: readonly Target[],
  options: BuildOptions,
): Promise<readonly Built[]> {
  const { position: head } = await log.head();
  const files = targets.map((target) => ({ target, db: openOrCreate(target, head) }));
  try {
    await fold(log, files, options);
    for (const { target, db } of files) {
      for (const { done, total } of finishFile(db, target.projection)) {
        options.report('deriving', done, total);
        await breathe(options.signal);
      }
    }
    return await catchUp(log, files, options);
  } finally {
    for (const { db } of files) db.close();
  }
}

interface Open {
  readonly target: Target;
  readonly db: ViewDatabase;
}

/** A file that is further than the log was made from another one. */
function openOrCreate(
  { path, projection, generation, isFresh = false }: Target,
  head: Position,
): ViewDatabase {
  const found = isFresh ? undefined : openViewFile(path, projection);
  if (found && readState(found).position <= head) return found;
  found?.close();
  return createViewFile(path, projection, generation);
}

/** Lets messages in, and stops when asked to. */
const breathe = async (signal: AbortSignal): Promise<void> => {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
};

async function fold(log: LogReader, files: readonly Open[], options: BuildOptions): Promise<void> {
  const folds = files
    .filter(({ db }) => readState(db).stage === 'folding')
    .map((file) => foldOf(file, false));
  await passes(log, folds, options);
}

function foldOf({ db, target }: Open, derive: boolean): ViewFold {
  return new ViewFold(new SqliteRowStore(db, target.projection, { derive }), target.until);
}

async function passes(log: LogReader, folds: readonly ViewFold[], options: BuildOptions) {
  const { position: head } = await log.head();
  const total = Math.max(0, ...folds.map(({ until }) => Math.min(until, head)));
  for (let isDone = false; !isDone; ) {
    isDone = await pass(log, folds, options.pace ?? BUILDING);
    const moving = folds.filter(({ stopped }) => !stopped);
    options.report('folding', Math.min(total, ...moving.map(({ at }) => at)), total);
    await breathe(options.signal);
  }
}

/** What was appended in the meantime is folded with its derived rows at once. */
async function catchUp(log: LogReader, files: readonly Open[], options: BuildOptions) {
  const folds = files.map((file) => foldOf(file, true));
  await passes(log, folds, options);
  for (const { db } of files) seal(db);
  return files.map(({ target }, at) => ({
    target,
    position: folds[at]?.store.position() ?? 0,
    stopped: folds[at]?.stopped ?? null,
  }));
}
