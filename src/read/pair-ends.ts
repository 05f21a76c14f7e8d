import { endsOf } from '../../events/edtf.ts';
import { parseShown } from '../../projections/timeline/shown.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import type { ViewReader } from '../views/port.ts';

/** What is counted: see FACTS section 5. */
const COUNTED = [
  { column: 'status', in: ['proposed', 'imported', 'confirmed'] },
  { column: 'modality', in: ['actual', 'ongoing'] },
] as const;

type View = ViewReader<TimelineTables>;

/** Before every day, and so met by every bound that is known. */
const ANY = '0';

/**
 * When a pair's first counted entry began and its last one ended, no finer than they are known: a day, a month, a year
 * or a decade as EDTF; null where no entry has that end.
 */
export function endsOfPair(view: View, pair: string) {
  const scan = { prefix: [pair], limit: 1 };
  const [first] = view.scan('pair', 'key', {
    ...scan,
    where: [...COUNTED, { column: 'earliest', atLeast: ANY }],
  });
  const [last] = view.scan('pair', 'key', {
    ...scan,
    where: [...COUNTED, { column: 'latest', atLeast: ANY }],
    reverse: true,
  });
  return { first: endOf(view, first?.entry, 0), last: endOf(view, last?.entry, 1) };
}

function endOf(view: View, entry: number | undefined, side: 0 | 1): string | null {
  const row = entry === undefined ? undefined : view.get('entry', entry);
  if (!row) return null;
  const { edtf } = parseShown(row.shown).occurred;
  return (endsOf(edtf)?.[side] ?? edtf).replace(/[~?%]/g, '');
}
