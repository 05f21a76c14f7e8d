import type { LogReader, Page, ReadAllOptions, Verifier } from '../port.ts';
import { subscription } from '../subscription.ts';
import { translated } from './driver-error.ts';
import { type Connection, openForReading } from './file.ts';
import { untilNextLook } from './poll.ts';
import { type Reads, reads } from './reads.ts';
import { verifyLog } from './verify.ts';

export interface SqliteReader extends LogReader, Verifier {
  /** `readAll` without a promise, for a thread that folds. */
  readPage(options?: ReadAllOptions): Page;
}

/** A handle that reads the log beside its writer, in this process or another; it never needs the lock. */
export function sqliteReader(file: string): SqliteReader {
  const db = openForReading(file);
  try {
    return readerOf(db, reads(db), untilNextLook);
  } catch (error) {
    db.close();
    throw translated(file, error);
  }
}

type Sleep = (signal: AbortSignal) => Promise<void>;

/** The reading half of the port over one handle, with its way to wait for more. */
export function readerOf(db: Connection, read: Reads, sleep: Sleep): SqliteReader {
  const closed = new AbortController();
  const head = () => read.head().position;
  return {
    readPage: read.readPage,
    async *readStream(stream, options) {
      yield* read.readStream(stream, options);
    },
    readAll: async (options) => read.readPage(options),
    readAt: async (positions) => read.readAt(positions),
    find: async (id) => read.find(id),
    head: async () => read.head(),
    positionAt: async (instant) => read.positionAt(instant),
    subscribe: ({ signal, ...options }) => {
      const either = AbortSignal.any([signal, closed.signal]);
      return subscription({ ...read, head, sleep }, { ...options, signal: either });
    },
    verify: (anchor) => verifyLog(db, anchor),
    close: async () => {
      closed.abort();
      db.close();
    },
  };
}
