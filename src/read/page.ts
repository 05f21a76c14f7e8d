import type { PairRow, Selection } from './selection.ts';
import type { TimelineQuery } from './timeline-query.ts';

/** One page of a timeline, in order. */
export interface TimelinePage {
  readonly rows: readonly PairRow[];
  /** Where the next page begins; null when there is none. */
  readonly last: string | null;
}

type Paged = Pick<TimelineQuery, 'group' | 'order' | 'limit'>;

const SPARE = 20;
const MOST_AT_ONCE = 1_000;

/** A part whose meeting is in the selection stands under it, on whichever page that is; else on its own. */
export function pageOf(selection: Selection, query: Paged, after?: string): TimelinePage {
  const isGrouped = query.group === 'meeting';
  // Most often one reading is enough: parts are passed over, and one more says that there is a next page.
  const chunk = Math.min(MOST_AT_ONCE, query.limit + SPARE);
  const rows: PairRow[] = [];
  let isMore = false;
  for (const row of selection.rows({ isNewestFirst: query.order === 'desc', after, chunk })) {
    if (isGrouped && row.under !== null && selection.heads(row.under)) continue;
    isMore = rows.length === query.limit;
    if (isMore) break;
    rows.push(row);
  }
  return { rows, last: isMore ? (rows.at(-1)?.sort ?? null) : null };
}
