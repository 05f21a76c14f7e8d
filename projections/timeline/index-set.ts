import { cellOf } from './cell-rows.ts';
import type { Changes } from './cells.ts';
import { hold } from './holders.ts';
import { enlist } from './kinds.ts';
import { membersIn } from './members.ts';
import { freeNumber } from './numbers.ts';

/**
 * Enters a plain set into the indexes, under a number that is no fact's. It costs in proportion to the set, of which
 * plain ones are kept small. Answers the number; that of an indexed set is its own.
 */
export function indexSet({ draft, touched, whole }: Changes, set: number): number {
  if (draft.get('set', set)?.indexed) return set;
  const number = freeNumber(set, (other) => draft.get('set', other) !== undefined, 1);
  const rows = membersIn(draft, set).map((row) => ({ ...row, set: number, cell: 1 }));
  draft.remove('set', set);
  draft.put('set', { ...emptySet(number), size: rows.length, cells: 1 });
  for (const row of rows) {
    draft.remove('teller', [set, row.source]);
    draft.put('teller', { set: number, source: row.source, times: 1 });
    draft.put('member', row);
    hold(draft, row);
    enlist(draft, row);
    touched.add(row.fact);
  }
  for (const cell of cellOf(rows)) draft.put('cell', cell);
  whole.add(number);
  return number;
}

export const emptySet = (set: number) => ({
  set,
  size: 0,
  indexed: 1,
  low: null,
  high: null,
  cells: 0,
  worded: '[]',
});
