import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkAppend, laterOf, overLimit } from '../append-rules.ts';
import { submittedMetadata } from '../chain.ts';
import type { EventLog } from '../port.ts';
import { wakeUps } from '../wake-ups.ts';
import { appender } from './append.ts';
import { translated } from './driver-error.ts';
import { ends as endsOf } from './ends.ts';
import { openForWriting } from './file.ts';
import { groupCommit } from './group-commit.ts';
import { takeWriterLock } from './lock.ts';
import { readerOf } from './reader.ts';
import { reads } from './reads.ts';
import { requests as requestsOf } from './requests.ts';

export interface SqliteLog extends EventLog {
  /** Tells other processes, through `server.json`, where this one's server answers. */
  announce(url: string): void;
}

/**
 * The log in one SQLite file, as its only writer; folder and file are made where they are missing. `now`
 * gives the UTC instant in ISO 8601. Throws LogUnavailable where another writes it, where the file is not a
 * log, or where it cannot keep what it acknowledges.
 */
export function sqliteLog(file: string, now: () => string): SqliteLog {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const lock = takeWriterLock(folder);
  try {
    return writerOf(openForWriting(file), lock, now);
  } catch (error) {
    lock.release();
    throw translated(file, error);
  }
}

function writerOf(
  db: ReturnType<typeof openForWriting>,
  lock: ReturnType<typeof takeWriterLock>,
  now: () => string,
): SqliteLog {
  const ends = endsOf(db);
  const requests = requestsOf(db);
  const { wake, sleep } = wakeUps();
  const clock = (given?: string) => laterOf(ends.tail().recordedAt, given ?? now());
  const append = appender(db, ends, requests);
  const group = groupCommit({ db, ends, append, now: clock, onCommit: wake });
  const reader = readerOf(db, reads(db), sleep);
  return {
    ...reader,
    append: async (stream, events, options = {}) => {
      if (!db.open) throw new Error('the log is closed');
      checkAppend(stream, events, options);
      const metadata = events.map((event) => submittedMetadata(event.metadata));
      const refused = overLimit(events, metadata);
      return refused ?? group.enqueue({ ...options, stream, events, metadata });
    },
    recallRequest: async (key) => {
      const known = requests.recall(key, clock());
      if (!known) return undefined;
      const { bodyHash, firstPosition, position } = known;
      return { bodyHash, firstPosition, position };
    },
    announce: lock.announce,
    close: async () => {
      group.flush();
      await reader.close();
      lock.release();
    },
  };
}
