import type { Decoded } from '../log/codec.ts';
import type { Position, StoredEvent } from '../log/port.ts';
import type { ViewStatus } from './port.ts';
import { Fenced, type RowStore } from './rows.ts';
import { sqliteCode } from './sqlite/error-code.ts';

export type Stopped = NonNullable<ViewStatus['error']>;

type Step = (event: Decoded, read: RowStore['read']) => ReturnType<AnyFold>;
type AnyFold = NonNullable<RowStore['projection']['on'][Decoded['type']]>;

/** Not an event's fault: the view's store cannot be read or written. */
export class StoreFailed extends Error {
  readonly view: string;
  /** Another runner moved the checkpoint. */
  readonly isFenced: boolean;

  constructor(view: string, message: string, options: { isFenced: boolean; cause?: unknown }) {
    super(`View ${view}: ${message}`, options);
    this.view = view;
    this.isFenced = options.isFenced;
  }
}

/**
 * Folds events, in order, into one view's rows. An event that cannot be projected stops the view there, with all
 * before it committed: what was applied is taken back, and the events are read again and committed apart.
 */
export class ViewFold {
  readonly store: RowStore;
  readonly types: readonly string[];
  /** Where the view stands still, and why. */
  stopped: Stopped | null = null;
  /** Read up to here, though perhaps not yet committed. */
  at: Position;
  /** Events applied and not yet committed. */
  pending = 0;
  /** Events from here to there are committed one by one, to find the one that fails. */
  #alone: readonly [Position, Position] = [0, 0];

  /** Events beyond are left alone. */
  readonly until: Position;

  constructor(store: RowStore, until: Position = Number.MAX_SAFE_INTEGER) {
    this.store = store;
    this.until = until;
    this.types = Object.keys(store.projection.on);
    this.at = store.position();
  }

  /** False when the events must be read again from `at`, or the view stands still. */
  take(event: StoredEvent, decode: () => Decoded): boolean {
    if (this.stopped) return false;
    if (event.position <= this.at || event.position > this.until) return true;
    const on: Record<string, Step | undefined> = this.store.projection.on as never; // looked up by the event's own type
    const step = on[event.type];
    if (!step) return this.#pass(event.position);
    const alone = event.position >= this.#alone[0] && event.position <= this.#alone[1];
    if (alone && !this.commit()) return false;
    try {
      this.store.apply(event.position, step(decode(), this.store.read));
    } catch (error) {
      this.#throwOutage(error);
      this.#fail(event, error);
      return false;
    }
    this.pending++;
    this.at = event.position;
    return !alone || this.#commitAlone(event);
  }

  /** Whether there is nothing left to read for it, given a page that reached here. */
  isDone(atEnd: boolean): boolean {
    return this.stopped !== null || atEnd || this.at >= this.until;
  }

  #pass(position: Position): boolean {
    this.at = position;
    return true;
  }

  /** The page was read to here. */
  advance(to: Position): void {
    if (!this.stopped) this.at = Math.max(this.at, Math.min(to, this.until));
  }

  /** False when it did not work and the events must be read again. Throws StoreFailed. */
  commit(): boolean {
    if (this.at === this.store.position()) return true;
    const from = this.store.position();
    try {
      this.#write(this.at);
      return true;
    } catch (error) {
      this.#throwOutage(error);
      if (this.pending === 0) throw error;
      const to = this.at;
      this.restart();
      this.#alone = [from + 1, to];
      return false;
    }
  }

  #write(to: Position): void {
    this.store.commit(to);
    this.pending = 0;
  }

  #throwOutage(error: unknown): void {
    const isFenced = error instanceof Fenced;
    const code = sqliteCode(error);
    const isOutage = code !== '' && !code.startsWith('SQLITE_CONSTRAINT');
    if (!isFenced && !isOutage) return;
    const view = this.store.projection.name;
    throw new StoreFailed(view, messageOf(error), { isFenced, cause: error });
  }

  #commitAlone(event: StoredEvent): boolean {
    try {
      this.#write(event.position);
      return true;
    } catch (error) {
      this.#throwOutage(error);
      this.#stop(event, error);
      return false;
    }
  }

  #fail(event: StoredEvent, error: unknown): void {
    const isFirst = this.pending === 0;
    this.restart();
    if (isFirst) this.#stop(event, error);
    else this.#alone = [event.position, event.position];
  }

  #stop(event: StoredEvent, error: unknown): void {
    this.restart();
    const { position, id: eventId, type } = event;
    if (position - 1 > this.at) this.#write(position - 1);
    this.at = this.store.position();
    this.stopped = { position, eventId, type, message: messageOf(error) };
  }

  /** Takes back what was not committed. */
  restart(): void {
    this.store.rollback();
    this.pending = 0;
    this.at = this.store.position();
  }
}

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
};
