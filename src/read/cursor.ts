import { z } from 'zod';
import { contentHash } from '../log/codec.ts';
import type { LogReader } from '../log/port.ts';
import { eventMark } from './event-marks.ts';
import { badParameter, type ReadRefusal } from './refusal.ts';

const Cursor = z.strictObject({
  /** Digest of the query it belongs to. */
  query: z.string(),
  /** The position and the view's version that it pins. */
  position: z.int().nonnegative(),
  version: z.int().nonnegative(),
  /** How the hash of the event at that position begins: in another history another event may stand there. */
  event: z.string(),
  /** Where the page ended. */
  last: z.string(),
});
export type Cursor = z.output<typeof Cursor>;

/** Where a page ended, and what the next one belongs to. */
export type PageEnd = Omit<Cursor, 'event'>;

/** The cursor to a next page; null where there is none. */
export async function writeCursor(end: PageEnd | null, log: LogReader): Promise<string | null> {
  if (end === null) return null;
  const cursor: Cursor = { ...end, event: await beginningAt(end.position, log) };
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** What a cursor must belong to: the parameters that choose and order the rows. */
export const queryDigest = (query: object): string => contentHash(query);

type Parsed = { readonly ok: true; readonly cursor: Cursor | null } | ReadRefusal;

/** Reads a cursor of ours; another text, the cursor of another query, or one of another history is refused. */
export async function readCursor(
  given: string | undefined,
  query: string,
  log: LogReader,
): Promise<Parsed> {
  const parsed = parseCursor(given, query);
  if (!parsed.ok) return parsed;
  return (await ofAnotherHistory(parsed.cursor, log)) ?? parsed;
}

/** The same, without a look into the log. */
export function parseCursor(given: string | undefined, query: string): Parsed {
  if (given === undefined) return { ok: true, cursor: null };
  const parsed = Cursor.safeParse(jsonIn(Buffer.from(given, 'base64url').toString()));
  if (!parsed.success) return badParameter('cursor', 'is not a cursor that was given here', given);
  if (parsed.data.query === query) return { ok: true, cursor: parsed.data };
  return badParameter('cursor', 'belongs to another query', given);
}

/** Why a cursor has expired whose event does not stand in this log, as after one was restored from a backup. */
export async function ofAnotherHistory(
  cursor: Cursor | null,
  log: LogReader,
): Promise<ReadRefusal | undefined> {
  if (!cursor || cursor.event === (await beginningAt(cursor.position, log))) return undefined;
  const message = `the cursor is of a history in which another event stands at position ${cursor.position}: begin again`;
  return { ok: false, reason: 'expired', message };
}

/** The view has another version than the one in which a cursor was given. */
export const expired = (given: number, now: number): ReadRefusal => ({
  ok: false,
  reason: 'expired',
  message: `the cursor is of version ${given} of the view, which now is ${now}: begin again`,
});

const beginningAt = async (position: number, log: LogReader): Promise<string> =>
  (await eventMark(log, position)).hash.slice(0, 16);

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
