import type { Worker } from 'node:worker_threads';
import type { Projection } from '../../projections/projection.ts';
import type { Tables } from '../../projections/table.ts';
import type { Position } from '../log/port.ts';
import { Catalog } from './catalog.ts';
import type { FromFollower, NamedFile, Rebuilt, ToFollower } from './messages.ts';
import { Operations } from './operations.ts';
import type { Ending, Operation, ReadOptions, ReadResult, ViewReader, ViewStatus } from './port.ts';
import { readServed, type Served, statusOf, stoppedMessage } from './served.ts';
import { PROJECTIONS, startWorker } from './start-worker.ts';
import type { OpenViews, ViewsOptions } from './views-options.ts';
import { watchers } from './watchers.ts';

/** The views of a folder while one process keeps them. */
export class ViewHost implements OpenViews {
  readonly #options: ViewsOptions;
  readonly #catalog: Catalog;
  readonly #follower: Worker;
  readonly #operations: Operations;
  readonly #watchers = watchers();
  readonly #headAtStart: Position;
  readonly ready: Promise<void>;
  #becomeReady: () => void = () => undefined;
  readonly #swaps = new Map<string, () => void>();
  readonly #followerEnded: Promise<void>;
  #head: Position;
  #closing: Promise<void> | undefined;

  constructor(options: ViewsOptions, head: Position, unlock: () => void) {
    const module = options.module ?? PROJECTIONS;
    this.#options = options;
    this.#headAtStart = head;
    this.ready = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
    this.#head = head;
    this.#catalog = new Catalog(options.folder, options.projections, unlock);
    this.#follower = startWorker({ role: 'follow', logUrl: options.logUrl, projections: module });
    this.#follower.on('message', (message: FromFollower) => this.#hear(message));
    this.#follower.on('error', (error) => this.#lose(error));
    this.#followerEnded = new Promise((resolve) => this.#follower.once('exit', () => resolve()));
    this.#operations = new Operations({
      logUrl: options.logUrl,
      module,
      folder: options.folder,
      running: (views) => this.#catalog.running(views),
      changed: (operation) => this.#note(operation),
      finish: (ending, results) => this.#finish(ending, results),
    });
    const views = [...this.#catalog.views.keys()];
    for (const file of this.#catalog.running(views)) this.#say({ kind: 'follow', file });
    const missing = views.filter((view) => !this.#catalog.views.get(view)?.file);
    if (missing.length > 0) this.rebuild(missing, 'swap');
  }

  read<T extends Tables, Answer>(
    { name }: Projection<T>,
    options: ReadOptions,
    answer: (view: ViewReader<T>) => Answer,
  ): Promise<ReadResult<Answer>> {
    // The projection asked for is the one whose file it is: its rows are of its types.
    const untyped = answer as unknown as (view: ViewReader) => Answer;
    return readServed(this.#served(name), options, untyped, {
      reached: this.#watchers.reached,
      head: this.#head,
    });
  }

  status(): readonly ViewStatus[] {
    return [...this.#catalog.views.values()].map((served) =>
      statusOf(served, this.#head, this.#catalog.hash(served)),
    );
  }

  isReady(): boolean {
    return [...this.#catalog.views.values()].every(
      ({ file, position, error }) =>
        file !== null && (error !== null || position >= this.#headAtStart),
    );
  }

  onProgress(listener: (view: string, position: Position) => void): () => void {
    return this.#watchers.on(listener);
  }

  rebuild(views: readonly string[], ending: Ending): Operation {
    for (const view of views) this.#served(view);
    return this.#operations.start(views, ending);
  }

  operation(id: string): Operation | undefined {
    return this.#operations.get(id);
  }

  cancel(id: string): Operation | undefined {
    return this.#operations.cancel(id);
  }

  wake(): void {
    this.#say({ kind: 'wake' });
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#operations.close();
    this.#say({ kind: 'close' });
    await this.#followerEnded;
    this.#catalog.close();
  }

  #served(view: string): Served {
    const served = this.#catalog.views.get(view);
    if (!served) throw new Error(`There is no view ${view}`);
    return served;
  }

  #hear(message: FromFollower): void {
    if (message.kind === 'head') this.#head = message.position;
    if (message.kind === 'position') this.#moved(message.view, message.position);
    if (message.kind === 'follows') this.#follows(message.file, message.position);
    if (message.kind === 'stopped') this.#served(message.view).error = message.error;
    if (message.kind === 'damaged') this.#replaceDamaged(message.view);
    if (this.isReady()) this.#becomeReady();
  }

  #moved(view: string, position: Position): void {
    const served = this.#served(view);
    served.position = position;
    served.error = null;
    this.#watchers.tell(view, position);
  }

  /** The follower has gone over to a file: so do the readers, unless it is the one they read. */
  #follows(file: NamedFile, position: Position): void {
    const served = this.#served(file.view);
    if (served.path !== file.path) this.#catalog.swap(file);
    this.#swaps.get(file.path)?.();
    this.#swaps.delete(file.path);
    served.position = position;
    this.#watchers.tell(file.view, position);
  }

  #replaceDamaged(view: string): void {
    this.#catalog.drop(view);
    this.rebuild([view], 'swap');
  }

  #note({ views }: Operation): void {
    for (const view of views) {
      const served = this.#served(view);
      const { id = null, progress = null } = this.#operations.ofView(view) ?? {};
      served.rebuild = id;
      served.progress = progress;
    }
  }

  async #finish(ending: Ending, results: readonly Rebuilt[]): Promise<void> {
    for (const result of results) {
      const { file, before, position } = result;
      if (before !== null) this.#catalog.setHash(file.view, { value: before, position });
      if (ending === 'swap' && this.#isBetter(result)) await this.#adopt(file);
      else this.#catalog.discard(file);
    }
    for (const { file, stopped } of results) {
      if (stopped) throw new Error(stoppedMessage(file.view, stopped));
    }
  }

  /** A view that stands still at an event is better than none, and worse than one that came further. */
  #isBetter({ file, stopped }: Rebuilt): boolean {
    return stopped === null || this.#served(file.view).file === null;
  }

  #adopt(file: NamedFile): Promise<void> {
    return new Promise((resolve) => {
      this.#swaps.set(file.path, resolve);
      this.#say({ kind: 'follow', file });
    });
  }

  #lose(error: Error): void {
    for (const served of this.#catalog.views.values()) {
      served.error = { position: served.position, eventId: '', type: '', message: error.message };
    }
    this.#options.onFailure?.(error);
  }

  #say(message: ToFollower): void {
    this.#follower.postMessage(message);
  }
}
