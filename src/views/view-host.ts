import type { Projection } from '../../projections/projection.ts';
import type { Tables } from '../../projections/table.ts';
import type { Position } from '../log/port.ts';
import { Adoptions } from './adoptions.ts';
import { Catalog } from './catalog.ts';
import type { LogHead } from './log-head.ts';
import type { FromFollower, NamedFile } from './messages.ts';
import { Operations } from './operations.ts';
import type { Ending, Operation, ReadOptions, ReadResult, ViewReader, ViewStatus } from './port.ts';
import { Projector } from './projector.ts';
import { isSettled, outage, readServed, type Served, statusOf } from './served.ts';
import { isDamage } from './sqlite/file.ts';
import { PROJECTIONS } from './start-worker.ts';
import type { OpenViews, ViewsOptions } from './views-options.ts';
import { watchers } from './watchers.ts';

/** The views of a folder while one process keeps them. */
export class ViewHost implements OpenViews {
  readonly #catalog: Catalog;
  readonly #projector: Projector;
  readonly #adoptions: Adoptions;
  readonly #operations: Operations;
  readonly #watchers = watchers();
  readonly #head: LogHead;
  readonly #headAtStart: Position;
  #closing: Promise<void> | undefined;

  constructor(options: ViewsOptions, head: LogHead, unlock: () => void) {
    const { folder, logUrl, projections, module = PROJECTIONS } = options;
    this.#head = head;
    this.#headAtStart = head.position;
    this.#catalog = new Catalog(folder, projections, { unlock, head: head.position });
    this.#projector = new Projector({
      logUrl,
      module,
      hear: (message) => this.#hear(message),
      began: () => this.#begin(),
      lost: (error) => this.#lose(error, options.onFailure),
    });
    this.#adoptions = new Adoptions(this.#catalog, this.#projector);
    this.#operations = new Operations({
      logUrl,
      module,
      folder,
      running: (views) => this.#catalog.running(views),
      changed: (operation) => this.#note(operation),
      finish: (ending, results) => this.#adoptions.finish(ending, results),
    });
    this.#projector.start();
  }

  read<T extends Tables, Answer>(
    { name }: Projection<T>,
    options: ReadOptions,
    answer: (view: ViewReader<T>) => Answer,
  ): Promise<ReadResult<Answer>> {
    // The projection asked for is the one whose file it is: its rows are of its types.
    const untyped = answer as unknown as (view: ViewReader) => Answer;
    const { reached } = this.#watchers;
    const served = this.#served(name);
    const read = () => readServed(served, options, untyped, { reached, head: this.#head.position });
    return read().catch((error: unknown) => {
      this.#mend(served, error);
      return read();
    });
  }

  status(): readonly ViewStatus[] {
    if (!this.#projector.isAlive) this.#head.look();
    return [...this.#catalog.views.values()].map((served) => this.#status(served));
  }

  #status(served: Served): ViewStatus {
    const status = () => statusOf(served, this.#head.position, this.#catalog.hash(served));
    try {
      return status();
    } catch (error) {
      this.#mend(served, error);
      return status();
    }
  }

  isReady(): boolean {
    return [...this.#catalog.views.values()].every((served) =>
      isSettled(served, this.#headAtStart),
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
    this.#head.look();
    this.#projector.say({ kind: 'wake' });
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#operations.close();
    await this.#projector.close();
    await this.#head.close();
    this.#catalog.close();
  }

  #served(view: string): Served {
    const served = this.#catalog.views.get(view);
    if (!served) throw new Error(`There is no view ${view}`);
    return served;
  }

  /** A new thread follows what is in service; what is not, and is not about to be, is built. */
  #begin(): void {
    const views = [...this.#catalog.views.keys()];
    for (const file of this.#catalog.running(views)) this.#projector.say({ kind: 'follow', file });
    const missing = this.#catalog.missing();
    if (missing.length > 0 && !this.#closing) this.rebuild(missing, 'swap');
  }

  #hear(message: FromFollower): void {
    if (message.kind === 'head') this.#head.seen(message.position);
    if (message.kind === 'position') this.#moved(message.view, message.position);
    if (message.kind === 'follows') this.#follows(message.file, message.position);
    if (message.kind === 'stopped') this.#stop(this.#served(message.view), message.error);
    if (message.kind === 'damaged') this.#replaceDamaged(message.file, message.message);
  }

  #moved(view: string, position: Position): void {
    Object.assign(this.#served(view), { position, error: null } satisfies Partial<Served>);
    this.#watchers.tell(view, position);
  }

  #stop(served: Served, error: ViewStatus['error']): void {
    served.error = error;
    this.#watchers.tell(served.projection.name, served.position);
  }

  /** The thread has gone over to a file: so do the readers, unless it is the one they read. */
  #follows(file: NamedFile, position: Position): void {
    // It may have been found damaged, and left, while this was said.
    if (this.#served(file.view).path !== file.path && !this.#adoptions.succeed(file)) return;
    this.#moved(file.view, position);
  }

  /** What readers find damaged is replaced; throws whatever else went wrong. */
  #mend(served: Served, error: unknown): void {
    const { file, path } = served;
    if (!isDamage(error) || !file || path === null) throw error;
    const { generation } = file;
    this.#replaceDamaged({ view: served.projection.name, path, generation }, String(error));
  }

  #replaceDamaged(file: NamedFile, message: string): void {
    const served = this.#served(file.view);
    this.#adoptions.fail(new Error(message), file.path);
    this.#projector.say({ kind: 'leave', file });
    if (served.path === file.path) this.#catalog.drop(file.view);
    if (served.file === null && !this.#closing) this.rebuild([file.view], 'swap');
  }

  #note({ views }: Operation): void {
    for (const view of views) {
      const { id: rebuild = null, progress = null } = this.#operations.ofView(view) ?? {};
      Object.assign(this.#served(view), { rebuild, progress } satisfies Partial<Served>);
    }
  }

  /** Nothing moves until another thread has taken over. */
  #lose(error: Error, onFailure: ViewsOptions['onFailure']): void {
    onFailure?.(error);
    this.#head.look();
    this.#adoptions.fail(error);
    for (const served of this.#catalog.views.values()) {
      this.#stop(served, outage(served.position, error.message));
    }
  }
}
