import { dayNumber, isDay } from '../../../events/day.ts';
import { anyOf } from '../text/any-of.ts';
import { daysFrom } from './calendar.ts';
import { dayAndMonth } from './day-dates.ts';
import { type DateExpression, type DateLook, type DateReader, past, wordAt } from './expression.ts';
import { spanning } from './ranges.ts';
import { weekday } from './weekdays.ts';

const AND_MARK = anyOf('and|&');

/** Days named in a row; a sentence lists no more. */
const MOST = 7;
const WEEK = 7;

/** "Monday and Tuesday", "December 31 and January 1": each named on its own, together from the first to the last. */
export const joinedDays: DateReader = (look, at) => {
  const days = daysAt(look, at);
  const [first, last] = [days[0], days.at(-1)];
  if (!first?.edtf || !last?.edtf || days.length < 2) return undefined;
  const whole = spanning(at, last.to, first.edtf, last.edtf, last.basis);
  if (!whole) return undefined;
  const isUnbroken = dayNumber(last.edtf) - dayNumber(first.edtf) === days.length - 1;
  return { ...whole, extent: isUnbroken ? 'span' : 'within', parts: days };
};

/** The days of a row whose last two are tied by "and"; none where there is no such row. */
function daysAt(look: DateLook, at: number): readonly DateExpression[] {
  let days: readonly DateExpression[] = [];
  for (let next = at; days.length < MOST; ) {
    const day = dayAt(look, next);
    if (!day?.edtf) break;
    days = [...upTo(day.edtf, days), day];
    if (days.length > 1 && isAnd(look, day.from)) return days;
    next = afterTie(look, day.to);
    if (next === day.to) break;
  }
  return [];
}

function dayAt(look: DateLook, at: number): DateExpression | undefined {
  const day = dayAndMonth(look, at) ?? weekday(look, at);
  return day?.edtf && isDay(day.edtf) ? day : undefined;
}

/** Past ", ", "and" or "and on". */
const afterTie = (look: DateLook, at: number): number =>
  past(look, past(look, past(look, at, /^,$/), /^(?:and|&)$/), /^on$/);

/** "Monday and Friday": where the second, read alone, lies before the first, the first is that of the week before. */
const upTo = (next: string, days: readonly DateExpression[]): readonly DateExpression[] =>
  days.every(({ from, to }) => to === from + 1) && next <= (days.at(-1)?.edtf ?? '')
    ? days.map((day) => ({ ...day, edtf: day.edtf && daysFrom(day.edtf, -WEEK) }))
    : days;

const isAnd = (look: DateLook, from: number): boolean =>
  AND_MARK.has(wordAt(look, wordAt(look, from - 1) === 'on' ? from - 2 : from - 1));
