import { isDay } from '../../../events/day.ts';
import { dayIn, daysFrom, monthsFrom, monthText, yearMonthOf } from './calendar.ts';
import { dayAndMonth } from './day-dates.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  past,
  wordAt,
} from './expression.ts';
import { namedDay } from './named-days.ts';
import { ABOUT, numberAt } from './numbers.ts';
import { looksAhead } from './tense.ts';
import { weekday } from './weekdays.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
]);
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['year', 12],
]);
const MOST = 500;

/** "a week from Tuesday", "two weeks on Friday", "a week ago Monday", "a year ago yesterday": so far from that day. */
export const fromDay: DateReader = (look, at) => {
  const count = numberAt(look, past(look, at, ABOUT));
  const unit = count && wordAt(look, count.to).replace(/s$/, '');
  if (!count || !unit || count.value > MOST) return undefined;
  const link = wordAt(look, count.to + 1);
  const start = past(look, count.to + 2, /^on$/);
  if (link === 'ago') return shifted(dayAt(look, start), at, unit, -count.value);
  if (link !== 'from' && !(link === 'on' && unit === 'week')) return undefined;
  const day = dayAt(look, count.to + 2);
  const isAhead = link === 'from' || (day && looksAhead(look, at, day.to));
  return isAhead ? shifted(day, at, unit, count.value) : undefined;
};

/** "Tuesday week": a week after it. */
export const weekdayWeek: DateReader = (look, at) => {
  const day = dayAt(look, at);
  const isWeek = day && wordAt(look, day.to) === 'week' && day.to === at + 1;
  return isWeek ? shifted({ ...day, to: day.to + 1 }, at, 'week', 1) : undefined;
};

function dayAt(look: DateLook, at: number): DateExpression | undefined {
  const day = weekday(look, at) ?? dayAndMonth(look, at) ?? namedDay(look, at);
  return day?.edtf && isDay(day.edtf) ? day : undefined;
}

/** To the day by days and weeks; by months and years too, or to its month where that has no such day. */
function shifted(
  day: DateExpression | undefined,
  from: number,
  unit: string,
  count: number,
): DateExpression | undefined {
  if (!day?.edtf) return undefined;
  const days = DAYS.get(unit);
  if (days !== undefined)
    return expression(from, day.to, daysFrom(day.edtf, days * count), day.basis);
  const months = MONTHS.get(unit);
  if (months === undefined) return undefined;
  const { year, month } = monthsFrom(yearMonthOf(day.edtf), months * count);
  if (year < 1000) return undefined;
  const text = dayIn(year, month, Number(day.edtf.slice(8, 10))) ?? monthText(year, month);
  return expression(from, day.to, text, day.basis);
}
