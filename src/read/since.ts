import type { Position } from '../log/port.ts';
import { momentOf } from './moment.ts';
import type { ReadParts } from './parts.ts';
import type { ReadRefusal } from './refusal.ts';

type Point = { readonly ok: true; readonly position: Position } | ReadRefusal;

/** A point in the log's history: a position, or an instant, or its beginning when nothing is said. */
export async function pointInLog(
  parameter: string,
  given: string | undefined,
  parts: ReadParts,
): Promise<Point> {
  if (given === undefined) return { ok: true, position: 0 };
  const moment = await momentOf({ asOf: given }, parts);
  if (moment.ok) return { ok: true, position: moment.options.asOf ?? 0 };
  if (moment.reason !== 'invalid') return moment;
  return { ...moment, problems: moment.problems.map((one) => ({ ...one, parameter })) };
}
