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

interface Ends {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** What lies after `since`, up to `until`; refuses, by both names, a window that ends before it begins. */
export async function windowInLog(
  { since: from, until: to }: Ends,
  parts: ReadParts,
): Promise<{ readonly since: Position; readonly until: Position } | ReadRefusal> {
  const since = await pointInLog('since', from, parts);
  if (!since.ok) return since;
  const until = await pointInLog('until', to, parts);
  if (!until.ok) return until;
  if (from === undefined || to === undefined) {
    const last = to === undefined ? Number.MAX_SAFE_INTEGER : until.position;
    return { since: since.position, until: last };
  }
  if (since.position > until.position || isLater(from, to)) return noWindow(from, to);
  return { since: since.position, until: until.position };
}

/** Two instants between which nothing was recorded stand at one position. */
const isLater = (from: string, to: string): boolean =>
  from.includes('T') && to.includes('T') && Date.parse(from) > Date.parse(to);

function noWindow(from: string, to: string): ReadRefusal {
  const message = `the window begins after ${from}, which is later than its end ${to}`;
  const problems = [
    { parameter: 'since', message, value: from },
    { parameter: 'until', message, value: to },
  ];
  return { ok: false, reason: 'invalid', problems };
}
