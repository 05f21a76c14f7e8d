import type { TimelineTables } from '../../projections/timeline/tables.ts';
import type { ViewReader } from '../views/port.ts';

/** What is counted: see FACTS section 5. */
const COUNTED = [
  { column: 'status', in: ['proposed', 'imported', 'confirmed'] },
  { column: 'modality', in: ['actual', 'ongoing'] },
] as const;

/** The calendar days of a pair's first and last counted entries; null where they have none. */
export function endsOfPair(view: ViewReader<TimelineTables>, pair: string) {
  const scan = { prefix: [pair], where: COUNTED, limit: 1 };
  const [first] = view.scan('pair', 'key', scan);
  const [last] = view.scan('pair', 'key', { ...scan, reverse: true });
  return {
    first: first?.earliest ?? first?.latest ?? null,
    last: last?.latest ?? last?.earliest ?? null,
  };
}
