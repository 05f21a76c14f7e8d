import {
  appended,
  checkAppend,
  type Done,
  type Found,
  judgeRetry,
  laterOf,
  meets,
  nothingAppended,
  overLimit,
  repeatedId,
} from './append-rules.ts';
import { inStream, pageOf, positionAt } from './array-reads.ts';
import {
  anchorProblems,
  eventHash,
  NO_DIGEST,
  nextDigest,
  storedMetadata,
  submittedMetadata,
} from './chain.ts';
import {
  type Anchor,
  type AppendOptions,
  type AppendResult,
  type EventLog,
  LIMITS,
  type NewEvent,
  type ReadAllOptions,
  type StoredEvent,
  type Verification,
} from './port.ts';
import { subscription } from './subscription.ts';
import { wakeUps } from './wake-ups.ts';

/** The log in memory: each rule of the port in its plainest form, and nothing that lasts. */
export function memoryLog(now: () => string): EventLog {
  const log: StoredEvent[] = [];
  const { wake, sleep } = wakeUps();
  const { append, recall } = appender(log, now);
  const closed = new AbortController();
  const readPage = (options?: ReadAllOptions) => pageOf(log, options);
  return {
    append: async (stream, events, options = {}) => {
      checkAppend(stream, events, options);
      const metadata = events.map((event) => submittedMetadata(event.metadata));
      const result = overLimit(events, metadata) ?? append(stream, events, options);
      wake();
      return result;
    },
    async *readStream(stream, options) {
      yield* inStream(log, stream, options);
    },
    readAll: async (options) => readPage(options),
    readAt: async (positions) =>
      positions.map((position) => log[position - 1]).filter((event) => event !== undefined),
    find: async (id) => log.find((event) => event.id === id),
    head: async () => ({
      position: log.length,
      recordedAt: log.at(-1)?.metadata['recordedAt'] ?? null,
    }),
    positionAt: async (instant) => positionAt(log, new Date(instant).toISOString()),
    subscribe: ({ signal, ...options }) => {
      const either = AbortSignal.any([signal, closed.signal]);
      return subscription(
        { readPage, head: () => log.length, sleep },
        { ...options, signal: either },
      );
    },
    recallRequest: async (key) => {
      const known = recall(key);
      if (!known) return undefined;
      const { firstPosition, position } = known.answer;
      return { bodyHash: known.bodyHash, firstPosition, position };
    },
    verify: async (anchor) => verified(log, anchor),
    close: async () => closed.abort(),
  };
}

interface KnownRequest {
  readonly bodyHash: string;
  readonly expiresAt: string;
  readonly answer: Done;
}

const HOUR_MS = 3_600_000;

function appender(log: StoredEvent[], now: () => string) {
  const record = recorder(log);
  const requests = new Map<string, KnownRequest>();
  const clock = (given = now()) => laterOf(log.at(-1)?.metadata['recordedAt'] ?? '', given);

  function recall(key: string): KnownRequest | undefined {
    const known = requests.get(key);
    return known && known.expiresAt > clock() ? known : undefined;
  }

  function decide(stream: string, events: readonly NewEvent[], asked: AppendOptions): AppendResult {
    const retry = judgeRetry(
      stream,
      events.map((event) => found(log, stream, event)),
    );
    if (retry) return retry;
    const last = lastOf(log, stream);
    const actual = last?.revision ?? 'no-stream';
    const { expected = 'any', recordedAt } = asked;
    if (!meets(expected, actual)) {
      return { ok: false, reason: 'wrong-revision', stream, expected, actual };
    }
    if (events.length === 0) {
      return nothingAppended(stream, { revision: last?.revision ?? -1, position: log.length });
    }
    const isRepeated = new Set(events.map(({ id }) => id)).size < events.length;
    return isRepeated ? repeatedId(stream, events) : record(stream, events, clock(recordedAt));
  }

  function append(stream: string, events: readonly NewEvent[], asked: AppendOptions): AppendResult {
    const { request } = asked;
    const known = request && recall(request.key);
    if (known && known.bodyHash !== request.bodyHash) {
      return { ok: false, reason: 'key-reused', key: request.key };
    }
    if (known) return { ...known.answer, duplicate: true };
    const answer = decide(stream, events, asked);
    if (request && answer.ok) {
      const expires = Date.parse(clock()) + LIMITS.requestKeyHours * HOUR_MS;
      const expiresAt = new Date(expires).toISOString();
      requests.set(request.key, { bodyHash: request.bodyHash, expiresAt, answer });
    }
    return answer;
  }

  return { append, recall };
}

const lastOf = (log: readonly StoredEvent[], stream: string): StoredEvent | undefined =>
  log.findLast((event) => event.stream === stream);

function found(log: readonly StoredEvent[], stream: string, event: NewEvent): Found | undefined {
  const there = log.find(({ id }) => id === event.id);
  const isContent = there?.metadata['content'] === event.metadata['content'];
  const same = there?.stream === stream && there.type === event.type && isContent;
  return there && { ...there, same };
}

function recorder(log: StoredEvent[]) {
  return (stream: string, events: readonly NewEvent[], recordedAt: string): AppendResult => {
    let last = lastOf(log, stream);
    const stored = events.map((event, index) => {
      const place = {
        stream,
        revision: (last?.revision ?? -1) + 1,
        position: log.length + index + 1,
      };
      const metadata = submittedMetadata(event.metadata);
      const previous = last?.metadata['hash'] ?? '';
      const hash = eventHash({ ...event, ...place, previous, recordedAt, metadata });
      last = { ...event, ...place, metadata: storedMetadata(metadata, recordedAt, hash) };
      return last;
    });
    log.push(...stored);
    return appended(stream, stored, false);
  };
}

/** Nobody but this file can touch the events: only the anchor can be wrong. */
function verified(log: readonly StoredEvent[], anchor?: Anchor): Verification {
  const digests = [NO_DIGEST];
  for (const { metadata, position } of log) {
    digests.push(nextDigest(digests[position - 1] ?? NO_DIGEST, metadata['hash'] ?? ''));
  }
  const problems = anchorProblems(anchor, log.length, anchor && digests[anchor.position]);
  return {
    events: log.length,
    position: log.length,
    digest: digests.at(-1) ?? NO_DIGEST,
    problems,
  };
}
