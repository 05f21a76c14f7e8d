import type { TimelineTables } from '../../projections/timeline/tables.ts';
import type { ViewReader } from '../views/port.ts';

/** The position of the last event that changed a pair's timeline, up to the moment of the view. */
export function lastChange(view: ViewReader<TimelineTables>, pair: string): number | null {
  const scan = { prefix: [pair], to: view.position, reverse: true, limit: 1 };
  const [last] = view.scan('touched', 'pair', scan);
  return last?.position ?? null;
}
