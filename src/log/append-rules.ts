import {
  type AppendOptions,
  type AppendResult,
  type Expected,
  LIMITS,
  type NewEvent,
  type Position,
  type StoredEvent,
} from './port.ts';

type TooLarge = Extract<AppendResult, { reason: 'too-large' }>;

/** Whether an append is over a limit. `metadata` holds each event's metadata as canonical JSON. */
export function overLimit(
  events: readonly NewEvent[],
  metadata: readonly string[],
): TooLarge | undefined {
  if (events.length > LIMITS.eventsPerAppend) {
    return tooLarge('events', LIMITS.eventsPerAppend, events.length);
  }
  const most = units(events, metadata) * MOST_BYTES_PER_UNIT;
  if (most <= LIMITS.bytesPerAppend) return undefined;
  const texts = [...events.map(({ data }) => data), ...metadata];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return bytes > LIMITS.bytesPerAppend
    ? tooLarge('bytes', LIMITS.bytesPerAppend, bytes)
    : undefined;
}

/** Of a UTF-16 code unit in UTF-8. */
const MOST_BYTES_PER_UNIT = 3;

function units(events: readonly NewEvent[], metadata: readonly string[]): number {
  let length = 0;
  for (const { data } of events) length += data.length;
  for (const text of metadata) length += text.length;
  return length;
}

const tooLarge = (what: TooLarge['what'], limit: number, actual: number): TooLarge => ({
  ok: false,
  reason: 'too-large',
  what,
  limit,
  actual,
});

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Throws where a caller breaks the port's own terms: neither event nor request key, or an id that is not a UUID in lower case. */
export function checkAppend(
  stream: string,
  events: readonly NewEvent[],
  { request }: AppendOptions,
): void {
  if (events.length === 0 && !request) {
    throw new Error(`an append to ${stream} needs at least one event, or a request key`);
  }
  for (const { id } of events) {
    if (!UUID.test(id)) throw new Error(`event id ${id} for ${stream} is not a UUID in lower case`);
  }
}

/** Whether a stream whose last revision is `actual` is as the append expects it. */
export function meets(expected: Expected, actual: number | 'no-stream'): boolean {
  if (expected === 'any') return true;
  if (expected === 'stream-exists') return actual !== 'no-stream';
  return expected === actual;
}

/** Where an id of an append is found in the log, and whether it is the very event that is asked for. */
export interface Found {
  readonly id: string;
  readonly revision: number;
  readonly position: Position;
  /** Same stream, type and content. */
  readonly same: boolean;
}

/**
 * What ids that are already in the log mean, one entry for each event of the append: all there, in that order,
 * is a retry; some there, or another content, is a conflict; none there says nothing.
 */
export function judgeRetry(
  stream: string,
  found: readonly (Found | undefined)[],
): AppendResult | undefined {
  const there = found.filter((one) => one !== undefined);
  const [first] = there;
  if (first === undefined) return undefined;
  const other = there.find(
    (one, at) => !one.same || one.revision <= (there[at - 1]?.revision ?? -1),
  );
  if (other || there.length < found.length) {
    return { ok: false, reason: 'id-conflict', stream, id: (other ?? first).id };
  }
  return appended(stream, there, true);
}

/** The answer to an append that is in the log or that the log takes. */
export type Done = AppendResult & { readonly ok: true };

type Place = Pick<StoredEvent, 'revision' | 'position'>;

/** The answer to an append that is in the log: its events, first to last. */
export function appended(stream: string, places: readonly Place[], duplicate: boolean): Done {
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last) throw new Error(`nothing was appended to ${stream}`);
  return {
    ok: true,
    stream,
    firstRevision: first.revision,
    revision: last.revision,
    firstPosition: first.position,
    position: last.position,
    duplicate,
  };
}

/** The answer to an append of no events: where it found the stream and the log to end. */
export const nothingAppended = (stream: string, { revision, position }: Place): Done => ({
  ok: true,
  stream,
  firstRevision: revision + 1,
  revision,
  firstPosition: position + 1,
  position,
  duplicate: true,
});

/** The answer to an append that names one id twice, none of which is in the log. */
export function repeatedId(stream: string, events: readonly NewEvent[]): AppendResult {
  const ids = events.map(({ id }) => id);
  const id = ids.find((one, at) => ids.indexOf(one) < at) ?? '';
  return { ok: false, reason: 'id-conflict', stream, id };
}

/** Throws where a page is to hold less than one event. */
export function checkPageLimit(limit: number): void {
  if (!(limit >= 1)) throw new RangeError(`a page of ${limit} events was asked for`);
}

/** The clock's instant in full ISO 8601, or the last event's where the clock went back. */
export function laterOf(last: string, clock: string): string {
  if (clock === last) return last; // all but the first of what is committed together
  const at = new Date(clock).toISOString();
  return at > last ? at : last;
}
