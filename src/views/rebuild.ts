import { join } from 'node:path';
import type { Projection } from '../../projections/projection.ts';
import type { LogReader } from '../log/port.ts';
import { type Built, buildFiles, type Target } from './build.ts';
import { fileOf, generationsOf } from './files.ts';
import type { FromRebuilder, Job, NamedFile } from './messages.ts';
import type { Progress } from './port.ts';
import { progressMeter } from './progress.ts';
import { tryLock } from './sqlite/lock.ts';

export interface RebuildContext {
  readonly log: LogReader;
  readonly projections: readonly Projection[];
  readonly job: Job;
  readonly signal: AbortSignal;
  readonly tell: (message: FromRebuilder) => void;
}

/** Carries out one rebuild; what becomes of it is told. */
export async function rebuild(context: RebuildContext): Promise<void> {
  const { job, signal, tell } = context;
  try {
    const unlock = await takeTurn(join(job.folder, 'replay.lock'), signal);
    try {
      tell({ kind: 'done', results: await carryOut(context) });
    } finally {
      unlock();
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    tell({ kind: 'failed', cancelled: signal.aborted, message });
  }
}

/** One rebuild at a time in a folder, whichever process it runs in. */
async function takeTurn(path: string, signal: AbortSignal): Promise<() => void> {
  for (;;) {
    signal.throwIfAborted();
    const unlock = tryLock(path);
    if (unlock) return unlock;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function carryOut({ log, projections, job, signal, tell }: RebuildContext) {
  const targets = job.views.map((view) => targetOf(projections, job, view));
  const meter = progressMeter();
  const report = (stage: Progress['stage'], done: number, total: number) =>
    tell({ kind: 'progress', progress: meter(stage, done, total) });
  const built = await buildFiles(log, targets, { report, signal });
  return built.map((one) => ({
    file: named(one),
    position: one.position,
    stopped: one.stopped,
    before: null,
    after: '',
    differences: [],
  }));
}

const named = ({ target }: Built): NamedFile => ({
  view: target.projection.name,
  path: target.path,
  generation: target.generation,
});

/** Goes on with a file that was left half-built, else begins the next generation. */
function targetOf(projections: readonly Projection[], job: Job, view: string): Target {
  const projection = projections.find(({ name }) => name === view);
  if (!projection) throw new Error(`There is no view ${view}`);
  const [latest] = generationsOf(job.folder, projection);
  const running = job.running.find((file) => file.view === view)?.generation ?? 0;
  const isLeft = latest !== undefined && latest.generation > running;
  const generation = isLeft ? latest.generation : Math.max(running, latest?.generation ?? 0) + 1;
  return { projection, generation, path: fileOf(job.folder, projection, generation).path };
}
