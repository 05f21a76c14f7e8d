import type { Projection } from '../../projections/projection.ts';
import type { LogReader, Position } from '../log/port.ts';
import { type BuildOptions, type Built, buildFiles, type Target } from './build.ts';
import { compareSnapshots, type Snapshot, snapshotOf } from './comparison.ts';
import { checkFileOf, fileOf, generationsOf } from './files.ts';
import { lockBuilds } from './locks.ts';
import type { FromRebuilder, Job, Rebuilt } from './messages.ts';
import type { Progress } from './port.ts';
import { progressMeter } from './progress.ts';
import { sqliteCode } from './sqlite/error-code.ts';
import { isDamage, removeFile } from './sqlite/file.ts';
import { countRows } from './sqlite/hash.ts';

export interface RebuildContext {
  readonly log: LogReader;
  readonly projections: readonly Projection[];
  readonly job: Job;
  readonly signal: AbortSignal;
  readonly tell: (message: FromRebuilder) => void;
}

/** Carries out one rebuild; what becomes of it is told. */
export async function rebuild(context: RebuildContext): Promise<void> {
  const { projections, job, signal, tell } = context;
  try {
    const wanted = job.views.map((view) => projectionOf(projections, view));
    const unlock = await lockBuilds(job.folder, wanted, signal);
    try {
      tell({ kind: 'done', results: await carryOut(context, wanted) });
    } finally {
      for (const one of wanted) removeFile(checkFileOf(job.folder, one));
      unlock();
    }
  } catch (error) {
    tell({ kind: 'failed', cancelled: signal.aborted, message: messageOf(error) });
  }
}

async function carryOut(
  context: RebuildContext,
  wanted: readonly Projection[],
): Promise<readonly Rebuilt[]> {
  const { log, job, signal, tell } = context;
  const meter = progressMeter();
  const report = (stage: Progress['stage'], done: number, total: number) =>
    tell({ kind: 'progress', progress: meter(stage, done, total) });
  const snapshots = job.ending === 'swap' ? [] : snapshotsOf(wanted, job);
  const find = (view: string) => snapshots.find(({ projection }) => projection.name === view);
  const targets = wanted.map((projection) =>
    targetOf(projection, job, find(projection.name)?.position),
  );
  try {
    const results: Rebuilt[] = [];
    for (const one of await buildFiles(log, targets, { report, signal })) {
      const old = find(one.target.projection.name);
      results.push({ ...resultOf(one), ...(await compared(context, old, one, report)) });
    }
    return results;
  } catch (error) {
    for (const target of targets) if (isSpent(target, context, error)) removeFile(target.path);
    throw error;
  } finally {
    for (const snapshot of snapshots) snapshot.close();
  }
}

const snapshotsOf = (projections: readonly Projection[], job: Job): readonly Snapshot[] =>
  projections.flatMap((projection) => {
    const file = job.running.find(({ view }) => view === projection.name);
    return file ? [snapshotOf(projection, file)] : [];
  });

/** A swap compares nothing. */
async function compared(
  { job, signal }: RebuildContext,
  old: Snapshot | undefined,
  built: Built,
  report: BuildOptions['report'],
): Promise<Pick<Rebuilt, 'before' | 'after' | 'damage' | 'differences'>> {
  if (job.ending === 'swap') return NOT_COMPARED;
  const now = snapshotOf(built.target.projection, built.target);
  const total = countRows(now.db, now.projection);
  try {
    const found = await compareSnapshots(old, now, job.ending, async (stage, rows) => {
      report(stage, Math.min(rows, total), total);
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    });
    return { ...found, damage: null };
  } catch (error) {
    if (!old || !isDamage(error)) throw error;
    return { ...NOT_COMPARED, damage: `${old.db.name} is damaged: ${messageOf(error)}` };
  } finally {
    now.close();
  }
}

const NOT_COMPARED = { before: null, after: null, damage: null, differences: [] } as const;

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const resultOf = ({ target, position, stopped }: Built) => ({
  file: { view: target.projection.name, path: target.path, generation: target.generation },
  position,
  stopped,
});

function projectionOf(projections: readonly Projection[], view: string): Projection {
  const projection = projections.find(({ name }) => name === view);
  if (!projection) throw new Error(`There is no view ${view}`);
  return projection;
}

/**
 * Goes on with a generation that was left half-built or ready, else begins the next. What is only compared has a file of
 * its own, made anew each time.
 */
function targetOf(projection: Projection, job: Job, until: Position | undefined): Target {
  const [latest] = generationsOf(job.folder, projection);
  const running = runningOf(job, projection);
  if (job.ending !== 'swap') {
    const path = checkFileOf(job.folder, projection);
    const target = { projection, path, generation: running + 1, isFresh: true };
    return until === undefined ? target : { ...target, until };
  }
  const isLeft = latest !== undefined && latest.generation > running;
  const generation = isLeft ? latest.generation : running + 1;
  return { projection, generation, path: fileOf(job.folder, projection, generation).path };
}

const runningOf = (job: Job, { name }: Projection): number =>
  job.running.find(({ view }) => view === name)?.generation ?? 0;

/**
 * A half-built file is gone on with only where nothing is in service yet: a rebuild that was asked for begins anew. Where
 * SQLite refused the rows, going on would fail again.
 */
function isSpent({ projection }: Target, { job, signal }: RebuildContext, error: unknown): boolean {
  if (runningOf(job, projection) > 0) return true;
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return !signal.aborted && /^SQLITE_(CONSTRAINT|CORRUPT|NOTADB|ERROR)/.test(sqliteCode(cause));
}
