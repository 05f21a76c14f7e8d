import type { Projection, Reader, Scan } from '../../projections/projection.ts';
import type { RowsOf, Tables, Value } from '../../projections/table.ts';
import type { Position } from '../log/port.ts';

/** One moment of one view: every read within it sees the same rows. */
export interface ViewReader<T extends Tables = Tables> extends Reader<T> {
  /** The position the rows stand for: the checkpoint, or the one asked for by `asOf`. */
  readonly position: Position;
  /** What is in service: the projection's declared version and the number of the file's generation. */
  readonly version: number;
  readonly generation: number;
  /** The rows as they stand at the checkpoint, read within the same moment. */
  readonly present: ViewReader<T>;
  /** A scan of which rows have the columns named at least. */
  pick<Name extends keyof T & string, Column extends keyof RowsOf<T>[Name]>(
    table: Name,
    index: string,
    scan: Scan & { readonly columns: readonly Column[] },
  ): Iterable<Pick<RowsOf<T>[Name], Column>>;
  /** The rows whose first column in an index is one of these values, with the columns named at least, in no order. */
  among<
    Name extends keyof T & string,
    Column extends keyof RowsOf<T>[Name] = keyof RowsOf<T>[Name],
  >(
    table: Name,
    index: string,
    values: readonly Value[],
    columns?: readonly Column[],
  ): readonly Pick<RowsOf<T>[Name], Column>[];
  /** Keys of the rows whose full-text columns hold all the words (the last one by its beginning), current rows only. */
  search(
    table: keyof T & string,
    words: string,
    options?: { readonly limit?: number },
  ): readonly number[];
}

export interface ReadOptions {
  /** Wait until the view has passed this position, five seconds at most. */
  readonly after?: Position;
  /** Read the rows as they stood at this position. */
  readonly asOf?: Position;
}

export type ReadResult<Answer> =
  | { readonly ok: true; readonly answer: Answer; readonly position: Position }
  | {
      readonly ok: false;
      readonly reason: 'view-behind';
      readonly view: string;
      readonly position: Position;
      readonly wanted: Position;
      /** What keeps the view from coming further, where something does. */
      readonly error: ViewStatus['error'];
    }
  | {
      readonly ok: false;
      readonly reason: 'view-building';
      readonly view: string;
      readonly done: Position;
      readonly total: Position;
    };

export interface ViewStatus {
  readonly name: string;
  readonly version: number;
  /** 0 before the first build is in service. */
  readonly generation: number;
  readonly position: Position;
  /** Events of the log behind its head, by position. */
  readonly lag: number;
  readonly state: 'building' | 'serving' | 'stopped';
  /** The content hash last taken and the position it was taken at. */
  readonly hash: { readonly value: string; readonly position: Position } | null;
  /** The event at which the view stands still, and why. */
  readonly error: {
    readonly position: Position;
    readonly eventId: string;
    readonly type: string;
    readonly message: string;
  } | null;
  /** The id of the operation that rebuilds it. */
  readonly rebuild: string | null;
}

export type Ending = 'swap' | 'compare' | 'verify';

export interface Progress {
  readonly stage: 'folding' | 'deriving' | 'hashing' | 'comparing';
  readonly done: number;
  readonly total: number;
  readonly eventsPerSecond: number;
  readonly secondsLeft: number | null;
}

export interface Difference {
  readonly table: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly byPair: Readonly<Record<string, number>>;
  readonly examples: readonly {
    readonly key: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

export interface RebuildOutcome {
  readonly view: string;
  readonly position: Position;
  /**
   * Content hashes of the running generation, if there was one, and of the new one, both at `position`. A swap takes
   * none, and compares nothing: then these are null.
   */
  readonly before: string | null;
  readonly after: string | null;
  readonly equal: boolean | null;
  /** Why the running generation could not be compared: its file is damaged. Null where it could. */
  readonly damage: string | null;
  readonly generation: number;
  readonly differences: readonly Difference[];
}

export interface Operation {
  readonly id: string;
  readonly views: readonly string[];
  readonly ending: Ending;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly progress: Progress | null;
  readonly outcomes: readonly RebuildOutcome[];
  readonly error: string | null;
}

/** The views of one data folder, as those who read and operate them see them. */
export interface Views {
  read<T extends Tables, Answer>(
    projection: Projection<T>,
    options: ReadOptions,
    answer: (view: ViewReader<T>) => Answer,
  ): Promise<ReadResult<Answer>>;
  status(): readonly ViewStatus[];
  /** Every view has reached the head it saw at start, or stands still at a named event; and nothing keeps it from going on. */
  isReady(): boolean;
  /** Calls back whenever a view has passed a position, or has stopped at one; returns the way to stop. */
  onProgress(listener: (view: string, position: Position) => void): () => void;
  rebuild(views: readonly string[], ending: Ending): Operation;
  operation(id: string): Operation | undefined;
  cancel(id: string): Operation | undefined;
  close(): Promise<void>;
}
