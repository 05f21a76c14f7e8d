import type { Projection } from '../../projections/projection.ts';
import type { LogReader, Position } from '../log/port.ts';
import type { FromFollower, NamedFile, ToFollower } from './messages.ts';
import { pass } from './pass.ts';
import { outage } from './served.ts';
import { isDamage, openViewFile } from './sqlite/file.ts';
import { SqliteRowStore } from './sqlite/store.ts';
import { type StoreFailed, ViewFold } from './view-fold.ts';

interface Followed {
  readonly file: NamedFile;
  readonly fold: ViewFold;
  readonly close: () => void;
}

/** Events a page and a commit while following: what was just appended should be seen at once. */
const FOLLOWING = { limit: 500, batch: 2_000 };
/** Looks for events this often when nobody says that there are some. */
const POLL_MS = 1_000;

/** Keeps the files in service at the log's end. */
export class Follower {
  readonly #log: LogReader;
  readonly #projections: readonly Projection[];
  readonly #tell: (message: FromFollower) => void;
  readonly #followed = new Map<string, Followed>();
  /** Files that take another's place as soon as they have come as far. */
  readonly #coming = new Map<string, Followed>();
  readonly #told = new WeakSet<ViewFold>();
  /** Views whose files failed: they are tried again after the next sleep, so that they keep no other back. */
  readonly #resting = new Set<ViewFold>();
  #head: Position = -1;
  #isClosing = false;
  #isAwake = false;
  #wake: () => void = () => undefined;

  constructor(
    log: LogReader,
    projections: readonly Projection[],
    tell: (message: FromFollower) => void,
  ) {
    this.#log = log;
    this.#projections = projections;
    this.#tell = tell;
  }

  take(message: ToFollower): void {
    if (message.kind === 'follow') this.#follow(message.file);
    if (message.kind === 'leave') this.#leave(message.file);
    if (message.kind === 'close') this.#isClosing = true;
    this.#isAwake = true;
    this.#wake();
  }

  /** Until it is told to close. */
  async run(): Promise<void> {
    while (!this.#isClosing) {
      this.#isAwake = false;
      await this.#tellHead();
      if (await this.#step()) await this.#sleep();
    }
    for (const { close } of [...this.#followed.values(), ...this.#coming.values()]) close();
    this.#tell({ kind: 'closed' });
  }

  #follow(file: NamedFile): void {
    const projection = this.#projections.find(({ name }) => name === file.view);
    const db = projection && openViewFile(file.path, projection);
    if (!db) {
      this.#tell({ kind: 'damaged', file, message: `${file.path} cannot be used` });
      return;
    }
    const fold = new ViewFold(new SqliteRowStore(db, projection, { derive: true }));
    this.#coming.get(file.view)?.close();
    this.#coming.set(file.view, { file, fold, close: () => void db.close() });
  }

  #leave({ view, path }: NamedFile): void {
    for (const files of [this.#followed, this.#coming]) {
      const one = files.get(view);
      if (one?.file.path !== path) continue;
      one.close();
      files.delete(view);
    }
  }

  async #tellHead(): Promise<void> {
    const { position } = await this.#log.head();
    if (position !== this.#head) this.#tell({ kind: 'head', position });
    this.#head = position;
  }

  /** True when there is nothing to do until someone appends. */
  async #step(): Promise<boolean> {
    const all = [...this.#followed.values(), ...this.#coming.values()];
    const before = all.map(({ fold }) => fold.store.position());
    const atEnd = await this.#pass(all.filter(({ fold }) => !this.#resting.has(fold)));
    for (const [at, { file, fold }] of all.entries()) {
      const position = fold.store.position();
      if (position > (before[at] ?? 0) && this.#isServed(fold)) {
        this.#tell({ kind: 'position', view: file.view, position });
      }
    }
    for (const one of this.#coming.values()) this.#replace(one);
    for (const { file, fold } of this.#followed.values()) this.#tellStop(file.view, fold);
    return atEnd;
  }

  #pass(all: readonly Followed[]): Promise<boolean> {
    const files = new Map(all.map(({ fold, file }) => [fold, file]));
    const failed = (fold: ViewFold, error: StoreFailed): void => {
      const file = files.get(fold);
      if (file) this.#giveUp(file, fold, error);
    };
    return pass(this.#log, [...files.keys()], { ...FOLLOWING, failed });
  }

  /**
   * A damaged file is built anew; a full disk is tried again. Where another runner has moved the checkpoint, what is
   * kept of the file's rows in memory is not what stands there: it is opened again, at the checkpoint that is stored.
   */
  #giveUp(file: NamedFile, fold: ViewFold, { message, cause, isFenced }: StoreFailed): void {
    const { view } = file;
    this.#resting.add(fold);
    if (isDamage(cause)) this.#tell({ kind: 'damaged', file, message });
    else this.#tell({ kind: 'stopped', view, error: outage(fold.store.position(), message) });
    if (isDamage(cause) || isFenced) this.#leave(file);
    if (isFenced) this.#follow(file);
  }

  #isServed = (fold: ViewFold): boolean =>
    this.#followed.get(fold.store.projection.name)?.fold === fold;

  #tellStop(view: string, fold: ViewFold): void {
    if (!fold.stopped || this.#told.has(fold)) return;
    this.#told.add(fold);
    this.#tell({ kind: 'stopped', view, error: fold.stopped });
  }

  /** Readers go over to the new file once it has all that the old one showed. */
  #replace(coming: Followed): void {
    const { file, fold } = coming;
    const old = this.#followed.get(file.view);
    if (old && fold.store.position() < old.fold.store.position() && !fold.stopped) return;
    old?.close();
    this.#coming.delete(file.view);
    this.#followed.set(file.view, coming);
    this.#tell({ kind: 'follows', file, position: fold.store.position() });
  }

  async #sleep(): Promise<void> {
    this.#resting.clear();
    if (this.#isAwake || this.#isClosing) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
