import type { PairRow, Selection } from './selection.ts';
import type { TimelineQuery } from './timeline-query.ts';

/** One page of a timeline: its entries in order, each with those that stand under it. */
export interface TimelinePage {
  readonly entries: readonly { readonly entry: number; readonly parts: readonly number[] }[];
  /** Every entry that the page shows. */
  readonly keys: readonly number[];
  /** Where the next page begins; null when there is none. */
  readonly last: string | null;
}

type Paged = Pick<TimelineQuery, 'group' | 'order' | 'limit'>;

/** A part whose meeting is in the selection stands under it, on whichever page that is; else on its own. */
export function pageOf(selection: Selection, query: Paged, after?: string): TimelinePage {
  const isGrouped = query.group === 'meeting';
  const isNewestFirst = query.order === 'desc';
  const page: PairRow[] = [];
  let isMore = false;
  for (const row of selection.rows({ isNewestFirst, ...(after !== undefined && { after }) })) {
    if (isGrouped && row.under !== null && selection.has(row.under)) continue;
    isMore = page.length === query.limit;
    if (isMore) break;
    page.push(row);
  }
  const entries = page.map(({ entry, type }) => {
    const parts = isGrouped && type === 'meeting' ? selection.parts(entry) : [];
    return { entry, parts: parts.map((part) => part.entry) };
  });
  return {
    entries,
    keys: entries.flatMap(({ entry, parts }) => [entry, ...parts]),
    last: isMore ? (page.at(-1)?.sort ?? null) : null,
  };
}
