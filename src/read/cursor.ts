import { z } from 'zod';
import { contentHash } from '../log/codec.ts';
import { badParameter, type ReadRefusal } from './refusal.ts';

const Cursor = z.strictObject({
  /** Digest of the query it belongs to. */
  query: z.string(),
  /** The position and the view's version that it pins. */
  position: z.int().nonnegative(),
  version: z.int().nonnegative(),
  /** Where the page ended. */
  last: z.string(),
});
export type Cursor = z.output<typeof Cursor>;

export const writeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** What a cursor must belong to: the parameters that choose and order the rows. */
export const queryDigest = (query: object): string => contentHash(query);

type Parsed = { readonly ok: true; readonly cursor: Cursor | null } | ReadRefusal;

/** Reads a cursor of ours; another text, or the cursor of another query, is refused. */
export function readCursor(given: string | undefined, query: string): Parsed {
  if (given === undefined) return { ok: true, cursor: null };
  const parsed = Cursor.safeParse(jsonIn(Buffer.from(given, 'base64url').toString()));
  if (!parsed.success) return badParameter('cursor', 'is not a cursor that was given here', given);
  if (parsed.data.query === query) return { ok: true, cursor: parsed.data };
  return badParameter('cursor', 'belongs to another query', given);
}

/** The view has another version than the one in which a cursor was given. */
export const expired = (given: number, now: number): ReadRefusal => ({
  ok: false,
  reason: 'expired',
  message: `the cursor is of version ${given} of the view, which now is ${now}: begin again`,
});

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
