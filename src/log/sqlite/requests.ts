import type { Done } from '../append-rules.ts';
import { LIMITS, type RequestKey } from '../port.ts';
import type { Connection } from './file.ts';

export interface RecordedRequest extends Omit<Done, 'ok' | 'duplicate'> {
  readonly bodyHash: string;
}

const HOUR_MS = 3_600_000;
/** More than come in with one append, so that the table shrinks back after a rush. */
const CLEARED_PER_APPEND = 10;

/** The request keys of the last hours. Instants are UTC in ISO 8601. */
export function requests(db: Connection) {
  const select = db.prepare<[string, string], RecordedRequest>(
    `SELECT body_hash AS bodyHash, stream, first_revision AS firstRevision, revision,
       first_position AS firstPosition, position
     FROM request WHERE key = ? AND expires_at > ?`,
  );
  const insert = db.prepare('INSERT OR REPLACE INTO request VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const clear = db.prepare(
    `DELETE FROM request WHERE key IN
       (SELECT key FROM request WHERE expires_at <= ? ORDER BY expires_at LIMIT ${CLEARED_PER_APPEND})`,
  );
  return {
    recall: (key: string, now: string): RecordedRequest | undefined => select.get(key, now),
    record: ({ key, bodyHash }: RequestKey, answer: Done, now: string): void => {
      clear.run(now);
      const expiresAt = new Date(Date.parse(now) + LIMITS.requestKeyHours * HOUR_MS).toISOString();
      const { stream, firstRevision, revision, firstPosition, position } = answer;
      // biome-ignore format: one line a row
      insert.run(key, bodyHash, stream, firstRevision, revision, firstPosition, position, expiresAt);
    },
  };
}

export type Requests = ReturnType<typeof requests>;
