import { edtfOf } from '../../../events/edtf.ts';
import { anyOf } from '../text/any-of.ts';
import { dayIn, daysFrom, monthsFrom, WEEKDAYS, weekdayOf, yearMonthOf } from './calendar.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  noDate,
  past,
  wordAt,
} from './expression.ts';
import { month } from './month-dates.ts';
import { ordinalAt } from './numbers.ts';
import { period } from './periods.ts';
import { tenseOf } from './tense.ts';

const OF_IN = anyOf('of|in');

const WEEK = 7;
/** A month has no sixth Monday. */
const MOST = 5;
const LAST = -1;

/** The nth such weekday of a month; its last one where `nth` is -1, undefined where it has none. */
export function nthOf(
  nth: number,
  weekday: number,
  { year, month: of }: { readonly year: number; readonly month: number },
): string | undefined {
  const first = dayIn(year, of, 1);
  if (first === undefined) return undefined;
  const start = daysFrom(first, (weekday - weekdayOf(first) + WEEK) % WEEK);
  const isThere = (day: string) => day.slice(0, 7) === start.slice(0, 7);
  const found = daysFrom(start, WEEK * ((nth === LAST ? MOST : nth) - 1));
  if (isThere(found)) return found;
  return nth === LAST ? daysFrom(start, WEEK * (MOST - 2)) : undefined;
}

/** "the first Monday of November", "the last Friday in May 2024"; of no month that is known it is no date. */
export const nthWeekday: DateReader = (look, at) => {
  const start = past(look, at, /^the$/);
  const ordinal =
    wordAt(look, start) === 'last' ? { value: LAST, to: start + 1 } : ordinalAt(look, start);
  const weekday = ordinal && WEEKDAYS.get(wordAt(look, ordinal.to));
  if (!ordinal || weekday === undefined || ordinal.value > MOST) return undefined;
  const of = ordinal.to + 1;
  if (!OF_IN.has(wordAt(look, of))) return ordinal.value === LAST ? undefined : noDate(at, of);
  const whole = monthNamed(look, of + 1);
  if (!whole?.edtf || !MONTH.test(whole.edtf)) return noDate(at, of);
  const day = dayOf(look, { ...whole, from: at }, (named) => nthOf(ordinal.value, weekday, named));
  return day === undefined ? noDate(at, whole.to) : expression(at, whole.to, day, whole.basis);
};

/** "the last day of April". */
export const lastDay: DateReader = (look, at) => {
  const start = past(look, at, /^the$/);
  const isSaid = ['last', 'day', 'of'].every((word, step) => wordAt(look, start + step) === word);
  const whole = isSaid ? monthNamed(look, start + 3) : undefined;
  const { latest } = whole?.edtf ? edtfOf(whole.edtf) : { latest: null };
  return whole && latest !== null ? expression(at, whole.to, latest, whole.basis) : undefined;
};

const MONTH = /^\d{4}-\d\d$/;

/** "November", "November 2024", "last month", "the month". */
export function monthNamed(look: DateLook, at: number): DateExpression | undefined {
  const isThis = wordAt(look, at) === 'the' && wordAt(look, at + 1) === 'month';
  return isThis
    ? expression(at, at + 2, look.publishedOn.slice(0, 7), 'resolved')
    : (month(look, at) ?? period(look, at));
}

/** What is told as past and would lie ahead in the month at hand was a year before. */
function dayOf(
  look: DateLook,
  { from, to, edtf, basis }: DateExpression,
  of: (month: { year: number; month: number }) => string | undefined,
): string | undefined {
  const named = yearMonthOf(edtf ?? '');
  const day = of(named);
  const isLate =
    basis === 'resolved' && (day ?? '') > look.publishedOn && tenseOf(look, from, to) === 'past';
  return isLate ? of(monthsFrom(named, -12)) : day;
}
