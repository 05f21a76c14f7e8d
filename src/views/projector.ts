import type { Worker } from 'node:worker_threads';
import type { FromFollower, ToFollower } from './messages.ts';
import { startWorker } from './start-worker.ts';

export interface Projecting {
  readonly logUrl: string;
  readonly module: string;
  readonly hear: (message: FromFollower) => void;
  /** A thread was started: it follows nothing yet. */
  readonly began: () => void;
  /** The thread is gone; another one is started later. */
  readonly lost: (error: Error) => void;
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 30_000;
/** A thread that lived as long as this is started again at once. */
const LONG_LIFE_MS = 60_000;

/** The thread that follows the log: one that dies is started again, after a wait that doubles each time. */
export class Projector {
  readonly #context: Projecting;
  #worker: Worker | null = null;
  #waitMs = FIRST_WAIT_MS;
  #timer: NodeJS.Timeout | undefined;
  #isClosing = false;
  #gone: () => void = () => undefined;

  constructor(context: Projecting) {
    this.#context = context;
  }

  get isAlive(): boolean {
    return this.#worker !== null;
  }

  start(): void {
    const { logUrl, module, hear, began } = this.#context;
    const worker = startWorker({ role: 'follow', logUrl, projections: module });
    const startedAt = performance.now();
    let failure: unknown = 'it ended without a word';
    worker.on('message', (message: FromFollower) => {
      if (!this.#isClosing) hear(message);
    });
    worker.on('error', (error) => {
      failure = error;
    });
    worker.once('exit', () => {
      if (performance.now() - startedAt >= LONG_LIFE_MS) this.#waitMs = FIRST_WAIT_MS;
      this.#lose(failure);
    });
    this.#worker = worker;
    began();
  }

  /** What is said while no thread lives is lost. */
  say(message: ToFollower): void {
    this.#worker?.postMessage(message);
  }

  /** Resolves when no thread lives any more, and none will be started. */
  async close(): Promise<void> {
    this.#isClosing = true;
    clearTimeout(this.#timer);
    if (!this.#worker) return;
    const gone = new Promise<void>((resolve) => {
      this.#gone = resolve;
    });
    this.say({ kind: 'close' });
    await gone;
  }

  #lose(failure: unknown): void {
    this.#worker = null;
    this.#gone();
    if (this.#isClosing) return;
    const message = failure instanceof Error ? failure.message : String(failure);
    this.#timer = setTimeout(() => this.start(), this.#waitMs);
    this.#waitMs = Math.min(2 * this.#waitMs, LONGEST_WAIT_MS);
    this.#context.lost(
      new Error(`The thread that follows the log died: ${message}`, { cause: failure }),
    );
  }
}
