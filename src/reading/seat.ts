import { Worker } from 'node:worker_threads';
import type { Article, Extraction } from '../extract/types.ts';
import { tuneEngine } from './engine.ts';
import type { Done, Task } from './message.ts';

/** From the sources (under tests) as from the built files: workers are always started from the built ones. */
const MODULE = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/reading/worker.js' : './worker.js',
  import.meta.url,
);

/** An article that could not be read: the worker crashed, took too long, or the pool was closed. */
export class ReadingFailed extends Error {
  readonly reason: 'crashed' | 'too-slow' | 'closed';
  constructor(reason: 'crashed' | 'too-slow' | 'closed', message: string) {
    super(message);
    this.name = 'ReadingFailed';
    this.reason = reason;
  }
}

/** One place in the pool: a worker that is started when it is needed, and again after it broke. */
export interface Seat {
  /** Starts its worker, if it has none. */
  start(): void;
  /** The article read, with explanations where they are asked for. */
  read(article: Article, explain: boolean): Promise<Extraction>;
  close(): Promise<void>;
}

export function seatOf(timeLimit: number, module: URL = MODULE): Seat {
  let running: Running | undefined;
  let next = 0;

  const drop = async () => {
    const dropped = running;
    running = undefined;
    await dropped?.worker.terminate();
  };
  const start = (): Running => {
    running ??= started(module);
    return running;
  };
  return {
    start,
    async read(article, explain) {
      const outcome = await asked(start(), { id: next++, article, explain }, timeLimit);
      if (outcome instanceof ReadingFailed) {
        await drop();
        throw outcome;
      }
      return outcome;
    },
    close: drop,
  };
}

/** A worker, and why it has ended, if it has: a table that cannot be read ends it before it is asked for anything. */
interface Running {
  readonly worker: Worker;
  ended: ReadingFailed | undefined;
}

function started(module: URL): Running {
  tuneEngine();
  const worker = new Worker(module);
  // A worker that waits for work must not keep the process alive, nor its crash end it.
  worker.unref();
  const running: Running = { worker, ended: undefined };
  worker.on('error', (error: Error) => {
    running.ended ??= crashed(error.message);
  });
  worker.on('exit', (code) => {
    running.ended ??= leftWith(code);
  });
  return running;
}

/** The answer of a worker to one article, or why there is none. */
async function asked(
  { worker, ended }: Running,
  task: Task,
  timeLimit: number,
): Promise<Extraction | ReadingFailed> {
  if (ended) return ended;
  return new Promise((resolve) => {
    const settle = (outcome: Extraction | ReadingFailed) => {
      clearTimeout(timer);
      worker.off('message', heard).off('error', broke).off('exit', left);
      worker.unref();
      resolve(outcome);
    };
    const heard = (done: Done) => settle(done.ok ? done.extraction : crashed(done.error));
    const broke = (error: Error) => settle(crashed(error.message));
    const left = (code: number) => settle(leftWith(code));
    const timer = setTimeout(() => settle(tooSlow(timeLimit)), timeLimit);
    worker.ref();
    worker.on('message', heard).on('error', broke).on('exit', left);
    worker.postMessage(task);
  });
}

const crashed = (why: string) =>
  new ReadingFailed('crashed', `the article could not be read: ${why}`);

const leftWith = (code: number) => crashed(`the reader ended with code ${code}`);

const tooSlow = (timeLimit: number) =>
  new ReadingFailed('too-slow', `the article took longer to read than ${timeLimit} ms`);
