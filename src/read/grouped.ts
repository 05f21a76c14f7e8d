import type { TimelineTables } from '../../projections/timeline/tables.ts';
import type { ViewReader } from '../views/port.ts';
import { type Collected, collectEntries } from './entry-rows.ts';
import type { PairRow, Selection } from './selection.ts';

type View = ViewReader<TimelineTables>;

/** The entries of a page with those that stand under them, and all their rows. */
export interface Grouped {
  readonly entries: readonly { readonly row: PairRow; readonly parts: readonly PairRow[] }[];
  readonly collected: Collected;
}

/** The rows of a page's entries; with a selection, what was said and agreed at a meeting stands under it. */
export function groupedRows(
  view: View,
  rows: readonly PairRow[],
  selection: Selection | null,
): Grouped {
  const own = collectEntries(
    view,
    rows.map(({ entry }) => entry),
  );
  if (!selection) return { entries: rows.map((row) => ({ row, parts: [] })), collected: own };
  const meetings = withParts(view, own);
  const entries = rows.map((row) => ({
    row,
    parts: row.under === null && meetings.has(row.entry) ? selection.parts(row.entry) : [],
  }));
  const parts = entries.flatMap((one) => one.parts.map(({ entry }) => entry));
  return { entries, collected: parts.length === 0 ? own : both(own, collectEntries(view, parts)) };
}

/** The entries that something may be part of: a report of theirs has parts, or not all reports are at hand. */
function withParts(view: View, { entries }: Collected): ReadonlySet<number> {
  const facts = [...entries.values()].flatMap(({ reports }) => reports.map(({ factId }) => factId));
  const meetings = new Set(
    view.among('part', 'key', facts, ['meeting']).map(({ meeting }) => meeting),
  );
  const found = [...entries.values()].filter(
    ({ reports, tally }) =>
      (tally?.reports ?? 1) > reports.length || reports.some(({ factId }) => meetings.has(factId)),
  );
  return new Set(found.map(({ entry }) => entry.entry));
}

const both = (one: Collected, other: Collected): Collected => ({
  entries: new Map([...one.entries, ...other.entries]),
  sources: new Map([...one.sources, ...other.sources]),
});
