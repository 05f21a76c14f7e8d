import { z } from 'zod';
import { isDay } from '../../events/day.ts';
import type { Position } from '../log/port.ts';
import type { ReadOptions } from '../views/port.ts';
import type { ReadParts } from './parts.ts';
import { badParameter, type ReadRefusal } from './refusal.ts';

/** Wait for what was just written. */
export const afterShape = { after: z.string().optional() };
/** The same, and as it was known at an earlier moment. */
export const momentShape = { ...afterShape, asOf: z.string().optional() };

type Clocked = Pick<ReadParts, 'log' | 'now'>;

interface Asked {
  readonly after?: string | undefined;
  readonly asOf?: string | undefined;
}

type Moment = { readonly ok: true; readonly options: ReadOptions } | ReadRefusal;

const DIGITS = /^\d{1,15}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** The moment that a query asks for: a position, or the last one at or before an instant. */
export async function momentOf({ after, asOf }: Asked, parts: Clocked): Promise<Moment> {
  const head = (await parts.log.head()).position;
  const awaited = after === undefined ? undefined : writtenPosition('after', after, head);
  if (typeof awaited === 'object') return awaited;
  const then = asOf === undefined ? undefined : await asOfPosition(asOf, head, parts);
  if (typeof then === 'object') return then;
  return {
    ok: true,
    options: {
      ...(awaited !== undefined && { after: awaited }),
      ...(then !== undefined && { asOf: then }),
    },
  };
}

async function asOfPosition(
  given: string,
  head: Position,
  { log, now }: Clocked,
): Promise<Position | ReadRefusal> {
  if (/^\d+$/.test(given)) return writtenPosition('asOf', given, head);
  const isInstant = INSTANT.test(given) && isDay(given.slice(0, 10));
  const instant = isInstant ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(instant)) {
    const message = 'is neither a position nor an instant such as 2026-01-15T12:00:00Z';
    return badParameter('asOf', message, given);
  }
  if (instant > Date.parse(now())) return badParameter('asOf', 'is in the future', given);
  return log.positionAt(new Date(instant).toISOString());
}

function writtenPosition(parameter: string, given: string, head: Position): Position | ReadRefusal {
  if (!DIGITS.test(given)) return badParameter(parameter, 'is not a position', given);
  if (Number(given) <= head) return Number(given);
  return badParameter(parameter, `is not yet written: the log ends at ${head}`, given);
}
