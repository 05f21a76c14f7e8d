import { randomUUID } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import type { FromRebuilder, Job, Rebuilt, ToRebuilder } from './messages.ts';
import type { Ending, Operation } from './port.ts';
import { startWorker } from './start-worker.ts';

export interface Rebuilding {
  readonly logUrl: string;
  readonly module: string;
  readonly folder: string;
  /** The files in service, when the rebuild begins. */
  readonly running: (views: readonly string[]) => Job['running'];
  /** Something about the operation changed. */
  readonly changed: (operation: Operation) => void;
  /** Puts what was built into service, or throws it away. Rejects when that cannot be done. */
  readonly finish: (ending: Ending, results: readonly Rebuilt[]) => Promise<void>;
}

/** Operations that are kept in memory; the oldest ended ones go. */
const KEPT = 100;

/** Carries out rebuilds one after the other, a worker each, and keeps what is known of them. */
export class Operations {
  readonly #context: Rebuilding;
  readonly #all = new Map<string, Operation>();
  readonly #workers = new Map<string, Worker>();
  /** Settles when everything that was asked for has ended. */
  #last: Promise<void> = Promise.resolve();

  constructor(context: Rebuilding) {
    this.#context = context;
  }

  get(id: string): Operation | undefined {
    return this.#all.get(id);
  }

  /** The operation on a view that runs or is next. */
  ofView(view: string): Operation | undefined {
    return [...this.#all.values()].find(
      ({ state, views }) => state === 'running' && views.includes(view),
    );
  }

  /** Begins at once, or as soon as those before have ended and what they built is in service. */
  start(views: readonly string[], ending: Ending): Operation {
    const operation: Operation = {
      id: randomUUID(),
      views,
      ending,
      state: 'running',
      startedAt: new Date().toISOString(),
      endedAt: null,
      progress: null,
      outcomes: [],
      error: null,
    };
    this.#last = this.#last.then(() => this.#carryOut(operation));
    return this.#set(operation);
  }

  cancel(id: string): Operation | undefined {
    const worker = this.#workers.get(id);
    if (worker) worker.postMessage({ kind: 'cancel' } satisfies ToRebuilder);
    else this.#end(id, 'cancelled', 'The rebuild was cancelled before it began');
    return this.#all.get(id);
  }

  /** Cancels what runs and what waits, and resolves when all has ended. */
  async close(): Promise<void> {
    for (const id of [...this.#all.keys()]) this.cancel(id);
    await this.#last;
  }

  async #carryOut({ id, ending, views }: Operation): Promise<void> {
    if (this.#all.get(id)?.state !== 'running') return;
    const { logUrl, module, folder, running } = this.#context;
    try {
      const job = { folder, ending, views, running: running(views) };
      const worker = startWorker({ role: 'rebuild', logUrl, projections: module, job });
      this.#workers.set(id, worker);
      await this.#listen(id, worker);
      this.#end(id, 'failed', 'The rebuild ended without a word');
    } catch (error) {
      this.#end(id, 'failed', error instanceof Error ? error.message : String(error));
    } finally {
      this.#workers.delete(id);
    }
  }

  /** Resolves when the worker is gone and what it built is in service or thrown away. */
  async #listen(id: string, worker: Worker): Promise<void> {
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    let finishing: Promise<void> = Promise.resolve();
    worker.on('message', (message: FromRebuilder) => {
      if (message.kind === 'progress') this.#update(id, { progress: message.progress });
      else if (message.kind === 'done') finishing = this.#finish(id, message.results);
      else this.#end(id, message.cancelled ? 'cancelled' : 'failed', message.message);
    });
    worker.on('error', (error) => this.#end(id, 'failed', error.message));
    await ended;
    await finishing;
  }

  async #finish(id: string, results: readonly Rebuilt[]): Promise<void> {
    const operation = this.#all.get(id);
    if (!operation) return;
    const outcomes = results.map(({ file, position, before, after, damage, differences }) => ({
      view: file.view,
      position,
      before,
      after,
      equal: equalOf({ before, after, damage }),
      damage,
      generation: file.generation,
      differences,
    }));
    this.#update(id, { outcomes });
    try {
      await this.#context.finish(operation.ending, results);
      this.#end(id, 'done', null);
    } catch (error) {
      this.#end(id, 'failed', error instanceof Error ? error.message : String(error));
    }
  }

  /** The first ending counts. */
  #end(id: string, state: 'done' | 'failed' | 'cancelled', error: string | null): void {
    if (this.#all.get(id)?.state !== 'running') return;
    this.#update(id, { state, endedAt: new Date().toISOString(), error });
    for (const [old, { state: ended }] of this.#all) {
      if (this.#all.size <= KEPT) break;
      if (ended !== 'running') this.#all.delete(old);
    }
  }

  #update(id: string, change: Partial<Operation>): void {
    const operation = this.#all.get(id);
    if (operation) this.#set({ ...operation, ...change });
  }

  #set(operation: Operation): Operation {
    this.#all.set(operation.id, operation);
    this.#context.changed(operation);
    return operation;
  }
}

/** A damaged file is not what the log says, whatever it may hold. */
function equalOf({ before, after, damage }: Pick<Rebuilt, 'before' | 'after' | 'damage'>) {
  if (damage !== null) return false;
  return after === null || before === null ? null : before === after;
}
