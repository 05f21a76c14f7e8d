import { NO_DIGEST } from '../chain.ts';
import type { Position } from '../port.ts';
import type { Connection } from './file.ts';

/** The end of the log: what the next event continues. */
export interface Tail {
  readonly position: Position;
  /** The running digest, in hex. */
  readonly digest: string;
  readonly recordedAt: string;
}

/** The end of a stream. */
export interface StreamEnd {
  readonly key: number;
  readonly name: string;
  /** -1 for a stream without events. */
  readonly revision: number;
  /** Of its last event, in hex; empty for a stream without events. */
  readonly hash: string;
}

/** How many streams' ends are kept in memory, those used last. */
const KEPT = 10_000;

/** The ends of the log and of its streams. Kept values are those of committed events only; `forget` has them read again. */
export function ends(db: Connection) {
  const selectTail = db.prepare<[], Tail>(
    `SELECT position, lower(hex(digest)) AS digest, recorded_at AS recordedAt
     FROM event ORDER BY position DESC LIMIT 1`,
  );
  const selectEnd = db.prepare<[string], StreamEnd>(
    `SELECT key, name, coalesce(event.revision, -1) AS revision, lower(hex(event.hash)) AS hash
     FROM stream LEFT JOIN event ON event.stream = stream.key
     WHERE name = ? ORDER BY event.revision DESC LIMIT 1`,
  );
  const streams = new Map<string, StreamEnd>();
  let tail: Tail | undefined;
  return {
    tail: (): Tail => {
      tail ??= selectTail.get() ?? { position: 0, digest: NO_DIGEST, recordedAt: '' };
      return tail;
    },
    stream: (name: string): StreamEnd | undefined => streams.get(name) ?? selectEnd.get(name),
    moveTo: (newTail: Tail, end: StreamEnd): void => {
      tail = newTail;
      streams.delete(end.name);
      streams.set(end.name, end);
      if (streams.size > KEPT) dropOldest(streams);
    },
    forget: (): void => {
      tail = undefined;
      streams.clear();
    },
  };
}

function dropOldest(kept: Map<string, StreamEnd>): void {
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}

export type Ends = ReturnType<typeof ends>;
