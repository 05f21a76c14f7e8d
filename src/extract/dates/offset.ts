import { isDay } from '../../../events/day.ts';
import { daysFrom, monthsFrom, monthText, weekOf, yearMonthOf, yearText } from './calendar.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';

/** A time that is known only once that of another happening is: "a day after …", "the following day". */
export interface Offset {
  readonly count: number;
  readonly unit: Unit;
  readonly direction: 1 | -1;
}

/** A date so far from another; undefined where that one is not known so exactly. */
export function shiftedBy(date: string, { count, unit, direction }: Offset): string | undefined {
  const [from = ''] = date.split('/');
  const by = count * direction;
  if (count > MOST) return undefined;
  if (unit === 'month' || unit === 'year') return monthsOff(from, by, unit);
  // "the same day" of a story that names no more than its month.
  if (unit === 'day' && count === 0 && /^\d{4}(?:-\d\d)?$/.test(date)) return date;
  if (!isDay(unit === 'day' ? date : from)) return undefined;
  return unit === 'day' ? daysFrom(from, by) : weekOf(from, by);
}

function monthsOff(from: string, by: number, unit: 'month' | 'year'): string | undefined {
  if (!/^\d{4}(?:-|$)/.test(from) || (unit === 'month' && from.length < 7)) return undefined;
  const months = unit === 'month' ? by : 12 * by;
  const { year, month } = monthsFrom(yearMonthOf(`${from}-01`), months);
  if (year < 1 || year > 9999) return undefined;
  return unit === 'month' ? monthText(year, month) : yearText(year);
}

/** More units than this are no distance between two happenings. */
const MOST = 500;
