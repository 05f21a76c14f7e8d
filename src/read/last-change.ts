import type { TimelineTables } from '../../projections/timeline/tables.ts';
import type { LogReader } from '../log/port.ts';
import type { ViewReader } from '../views/port.ts';
import { eventMark } from './event-marks.ts';

/** The position of the last event that changed a pair's timeline, up to the moment of the view. */
export function lastChange(view: ViewReader<TimelineTables>, pair: string): number | null {
  const scan = { prefix: [pair], to: view.position, reverse: true, limit: 1 };
  const [last] = view.scan('touched', 'pair', scan);
  return last?.position ?? null;
}

interface PairMoment {
  readonly rows: ViewReader<TimelineTables>;
  /** The position of the last event that changed the pair's timeline. */
  readonly changed: number | null;
}

/** The rows to read for a pair: the present ones, which are read faster, where nothing of it has changed since. */
export function momentOfPair(view: ViewReader<TimelineTables>, pair: string): PairMoment {
  const last = lastChange(view.present, pair);
  return last === null || last <= view.position
    ? { rows: view.present, changed: last }
    : { rows: view, changed: lastChange(view, pair) };
}

/** The last change of a pair as answers tell it; null where nothing of it has changed yet. */
export async function asOfAnswer(
  changed: number | null,
  log: LogReader,
): Promise<{ readonly position: string; readonly recordedAt: string } | null> {
  if (changed === null) return null;
  const { hash, recordedAt } = await eventMark(log, changed);
  return hash === '' ? null : { position: String(changed), recordedAt };
}
