import {
  appended,
  type Done,
  judgeRetry,
  meets,
  nothingAppended,
  repeatedId,
} from '../append-rules.ts';
import { eventHash, nextDigest } from '../chain.ts';
import type { AppendOptions, AppendResult, NewEvent } from '../port.ts';
import { codeOf } from './driver-error.ts';
import type { Ends, StreamEnd } from './ends.ts';
import type { Connection } from './file.ts';
import { lookUps } from './look-ups.ts';
import type { Requests } from './requests.ts';
import { ID_TAKEN } from './schema.ts';

/** An append whose limits have been checked. */
export interface Asked extends AppendOptions {
  readonly stream: string;
  readonly events: readonly NewEvent[];
  /** Each event's metadata as submitted, in canonical JSON. */
  readonly metadata: readonly string[];
}

/** Decides one append and writes it, within the transaction of the group it belongs to. */
export function appender(db: Connection, ends: Ends, requests: Requests) {
  const lookUp = lookUps(db);
  const write = writer(db, ends, requests);
  const writeWhole = db.transaction(write);

  function recalled({ request }: Asked, now: string): AppendResult | undefined {
    const recorded = request && requests.recall(request.key, now);
    if (!request || !recorded) return undefined;
    const { bodyHash, ...answer } = recorded;
    if (bodyHash === request.bodyHash) return { ok: true, ...answer, duplicate: true };
    return { ok: false, reason: 'key-reused', key: request.key };
  }

  /** What ids that are in the log mean. A retry under a new key is an answer that the key stands for from now on. */
  function retried({ stream, events, request }: Asked, now: string): AppendResult | undefined {
    const retry = judgeRetry(stream, lookUp(stream, events));
    if (retry?.ok && request) requests.record(request, retry, now);
    return retry;
  }

  function decide(asked: Asked, now: string): AppendResult {
    const { stream, expected = 'any' } = asked;
    const end = ends.stream(stream);
    const actual = end?.revision ?? 'no-stream';
    // One row is all or nothing by itself.
    const isRow = end !== undefined && asked.events.length === 1 && !asked.request;
    if (meets(expected, actual)) return (isRow ? write : writeWhole)(asked, end, now);
    return retried(asked, now) ?? { ok: false, reason: 'wrong-revision', stream, expected, actual };
  }

  return (asked: Asked, now: string): AppendResult => {
    try {
      return recalled(asked, now) ?? decide(asked, now);
    } catch (error) {
      if (!isTakenId(error)) throw error;
      return retried(asked, now) ?? repeatedId(asked.stream, asked.events);
    }
  };
}

/** Ids are not looked up before they are written: nearly all are new, and the file refuses the others. */
const isTakenId = (error: unknown): boolean =>
  codeOf(error) === 'SQLITE_CONSTRAINT_TRIGGER' && String(error).endsWith(ID_TAKEN);

/** The hash that a caller has made of the same, and only of that. */
const known = (asked: AppendOptions, previous: string, recordedAt: string): string | undefined =>
  asked.hashed?.previous === previous && asked.recordedAt === recordedAt
    ? asked.hashed.hash
    : undefined;

function writer(db: Connection, ends: Ends, requests: Requests) {
  const insertStream = db.prepare<[string]>('INSERT INTO stream (name) VALUES (?)');
  const insert = db.prepare(
    `INSERT INTO event (position, stream, revision, id, schema_version, type, recorded_at, hash, digest, metadata, data)
     VALUES (?, ?, ?, unhex(?, '-'), ?, ?, ?, unhex(?), unhex(?), ?, ?)`,
  );

  function create(name: string): StreamEnd {
    const { lastInsertRowid } = insertStream.run(name);
    return { key: Number(lastInsertRowid), name, revision: -1, hash: '' };
  }

  function add(asked: Asked, end: StreamEnd, recordedAt: string): Done {
    const tail = ends.tail();
    const first = { position: tail.position + 1, revision: end.revision + 1 };
    let { position, digest } = tail;
    let { revision, hash } = end;
    for (const [at, { id, type, schemaVersion, data }] of asked.events.entries()) {
      const metadata = asked.metadata[at] ?? '{}';
      position += 1;
      revision += 1;
      const fields = { id, stream: end.name, revision, type, schemaVersion, recordedAt };
      hash =
        known(asked, hash, recordedAt) ?? eventHash({ previous: hash, ...fields, metadata, data });
      digest = nextDigest(digest, hash);
      const { key } = end;
      // biome-ignore format: one line a row
      insert.run(position, key, revision, id, schemaVersion, type, recordedAt, hash, digest, metadata, data);
    }
    ends.moveTo({ position, digest, recordedAt }, { ...end, revision, hash });
    return appended(end.name, [first, { position, revision }], false);
  }

  return (asked: Asked, known: StreamEnd | undefined, recordedAt: string): AppendResult => {
    const { stream, events, request } = asked;
    const found = { revision: known?.revision ?? -1, position: ends.tail().position };
    const answer =
      events.length === 0
        ? nothingAppended(stream, found)
        : add(asked, known ?? create(stream), recordedAt);
    if (request) requests.record(request, answer, recordedAt);
    return answer;
  };
}
