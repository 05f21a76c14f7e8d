import { isDay } from '../../events/day.ts';
import type { TableLine } from './table.ts';
import { refuse } from './table-words.ts';

/** For how long something was so, in calendar days. */
export interface Term {
  /** The first day. */
  readonly from: string;
  /** The last; null while it lasts. */
  readonly to: string | null;
}

/** The term of a row, by its cells; throws with the row where one is no day YYYY-MM-DD or it ends before it begins. */
export function termOf(row: TableLine, from: string, to: string): Term {
  for (const day of to === '' ? [from] : [from, to])
    if (!isDay(day)) refuse(row, `"${day}" is no day YYYY-MM-DD`);
  if (to !== '' && to < from) refuse(row, `to "${to}" lies before from "${from}"`);
  return { from, to: to === '' ? null : to };
}

/** Whether a calendar day lies in a term. */
export const isWithin = ({ from, to }: Term, on: string): boolean =>
  from <= on && (to === null || on <= to);
