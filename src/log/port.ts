/** An event's place in the log: a safe integer from 1, strictly increasing in commit order; 0 stands before all. */
export type Position = number;

/** Flat strings: what every store can carry. */
export type Metadata = Readonly<Record<string, string>>;

/** An event that asks to be appended. The data is serialised once; that very text is stored and hashed. */
export interface NewEvent {
  /** UUID, unique per stream and retried by it. */
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  /** JSON text. */
  readonly data: string;
  /** At least `recordedBy`, `correlationId`, `causationId`, `content`; the log adds `recordedAt` and `hash`. */
  readonly metadata: Metadata;
}

export interface StoredEvent extends NewEvent {
  readonly stream: string;
  /** From 0. */
  readonly revision: number;
  readonly position: Position;
}

export type Expected = 'any' | 'no-stream' | 'stream-exists' | number;

/**
 * Recorded with the answer to an append, or not at all where that is a refusal; kept for 24 hours. Asked again,
 * it gives that answer.
 */
export interface RequestKey {
  /** The requester's scope, the route and the client's key. */
  readonly key: string;
  readonly bodyHash: string;
}

export interface AppendOptions {
  /** Default `any`. */
  readonly expected?: Expected;
  readonly request?: RequestKey;
  /** The instant it was first recorded at, where it is restored; that of the log's last event where it is earlier. */
  readonly recordedAt?: string;
  /** The hash that the one event has after `previous`, recorded at `recordedAt`, where that is known already. */
  readonly hashed?: { readonly previous: string; readonly hash: string };
}

export type AppendResult =
  | {
      readonly ok: true;
      readonly stream: string;
      /**
       * Of the first and the last event asked for. Where none was: the last ones are those of the stream and of
       * the log as the append found them (revision -1 for no stream), and the first ones are one higher.
       */
      readonly firstRevision: number;
      readonly revision: number;
      readonly firstPosition: Position;
      readonly position: Position;
      /** All the events had been there before. */
      readonly duplicate: boolean;
    }
  | {
      readonly ok: false;
      readonly reason: 'wrong-revision';
      readonly stream: string;
      readonly expected: Expected;
      readonly actual: number | 'no-stream';
    }
  | {
      readonly ok: false;
      readonly reason: 'id-conflict';
      readonly stream: string;
      readonly id: string;
    }
  | { readonly ok: false; readonly reason: 'key-reused'; readonly key: string }
  | {
      readonly ok: false;
      readonly reason: 'too-large';
      readonly what: 'events' | 'bytes' | 'text';
      readonly limit: number;
      readonly actual: number;
    };

export type Direction = 'forwards' | 'backwards';

export interface ReadStreamOptions {
  /** The first revision to read, inclusive. Default: the stream's first, or its last when backwards. */
  readonly from?: number;
  readonly direction?: Direction;
  readonly limit?: number;
}

export interface ReadAllOptions {
  /** Exclusive. Default: 0 when forwards, the end when backwards. */
  readonly after?: Position;
  readonly direction?: Direction;
  readonly types?: readonly string[];
  /** Events in a page, at most. Default 1,000. */
  readonly limit?: number;
}

export interface Page {
  readonly events: readonly StoredEvent[];
  /** Read on from here. It moves even when the types let nothing through. */
  readonly scannedTo: Position;
  /** The page reached the end of the log (or, backwards, its beginning). */
  readonly atEnd: boolean;
}

export interface Head {
  /** 0 when the log is empty. */
  readonly position: Position;
  /** Of the last event; null when the log is empty. */
  readonly recordedAt: string | null;
}

export interface Verification {
  readonly events: number;
  readonly position: Position;
  /** The running digest over all hashes in log order, SHA-256 in hex; 64 zeros for an empty log. */
  readonly digest: string;
  /** What was found wrong, in words; empty when the log is whole. */
  readonly problems: readonly string[];
}

/** What readers of the log need. */
export interface LogReader {
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<StoredEvent>;
  readAll(options?: ReadAllOptions): Promise<Page>;
  /** Events by their positions, in the order asked for; a position without an event is left out. */
  readAt(positions: readonly Position[]): Promise<readonly StoredEvent[]>;
  /** The event of that id, in whatever stream it stands. */
  find(id: string): Promise<StoredEvent | undefined>;
  head(): Promise<Head>;
  /** The last position recorded at or before a UTC instant; 0 when there is none. */
  positionAt(instant: string): Promise<Position>;
  /** Pages from a position on, without gap or repeat, live when the end is reached, until the signal aborts. */
  subscribe(options: {
    readonly after: Position;
    readonly types?: readonly string[];
    readonly signal: AbortSignal;
  }): AsyncIterable<Page>;
  close(): Promise<void>;
}

/** A position and the running digest there, kept elsewhere. */
export interface Anchor {
  readonly position: Position;
  readonly digest: string;
}

export interface Verifier {
  /** Reads everything again and compares every hash; with an anchor, whether the log still contains that history. */
  verify(anchor?: Anchor): Promise<Verification>;
}

export interface EventLog extends LogReader, Verifier {
  /**
   * Atomic. Answers after the flush; what a caller can act on is a value, never an exception. An append of no
   * events is one that only has its request key recorded.
   */
  append(
    stream: string,
    events: readonly NewEvent[],
    options?: AppendOptions,
  ): Promise<AppendResult>;
  /** What was recorded under a request key within its 24 hours; the first position is past the last for no events. */
  recallRequest(
    key: string,
  ): Promise<
    | { readonly bodyHash: string; readonly firstPosition: Position; readonly position: Position }
    | undefined
  >;
}

/** The log cannot be opened: the reason for programs, the message for people. */
export class LogUnavailable extends Error {
  readonly reason: 'unknown-url' | 'missing' | 'locked' | 'not-a-log' | 'damaged' | 'not-durable';

  constructor(reason: LogUnavailable['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Events in a page where no limit is given. */
export const PAGE_LIMIT = 1_000;

export const LIMITS = {
  /** UTF-8 bytes of text a source. */
  textBytes: 512 * 1024,
  eventsPerAppend: 1_000,
  /** UTF-8 bytes of data and metadata an append. */
  bytesPerAppend: 900_000,
  requestKeyHours: 24,
} as const;
