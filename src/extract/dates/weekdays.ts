import { isDay } from '../../../events/day.ts';
import { anyOf } from '../text/any-of.ts';
import { tokenAt } from '../text/token-at.ts';
import {
  dayIn,
  dayOfMonth,
  daysFrom,
  monthsFrom,
  SHIFTS,
  WEEKDAYS,
  weekdayOf,
  weekOf,
  yearMonthOf,
} from './calendar.ts';
import { dayAndMonth } from './day-dates.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  isName,
  past,
  wordAt,
} from './expression.ts';
import { looksAhead, tenseOf } from './tense.ts';

const WHICH = anyOf('last|next|this|past|coming|previous|following');
const SHORT = anyOf('sun|mon|tue|tues|wed|thu|thur|thurs|fri');

/** "Tuesday", "last Tuesday", "Tuesday, 4th": the last such day up to publication, the next where the text looks ahead. */
export const weekday: DateReader = (look, at) => {
  const which = WHICH.has(wordAt(look, at)) ? wordAt(look, at) : '';
  const doubled = which === 'this' ? past(look, at + 1, /^(?:past|coming)$/) : at + 1;
  const start = which === '' ? at : doubled;
  const wanted = weekdayAt(look, start);
  if (wanted === undefined) return undefined;
  const numbered = datedDay(look, at, start, wanted) ?? numberedDay(look, at, start, wanted);
  if (numbered) return numbered;
  const said = doubled > at + 1 ? wordAt(look, at + 1) : which;
  return (
    inWeek(look, at, start, wanted) ??
    expression(at, start + 1, dayOf(look, at, start, wanted, said), 'resolved')
  );
};

function weekdayAt(look: DateLook, at: number): number | undefined {
  const word = wordAt(look, at);
  return SHORT.has(word) && !isShortDay(look, at) ? undefined : WEEKDAYS.get(word);
}

/** "Thu, 6 Nov.", "on Fri."; not "Nguyen Thi Thu". */
const isShortDay = (look: DateLook, at: number): boolean =>
  isName(look, at) &&
  (wordAt(look, at - 1) === 'on' || /^(?:[.,)]|\d.*)$/.test(wordAt(look, at + 1))) &&
  tokenAt(look.tokens, at - 1)?.capital !== true;

function dayOf(look: DateLook, from: number, at: number, wanted: number, which: string): string {
  const { publishedOn, told } = look;
  const isLeaning = which === 'previous' || which === 'following';
  const anchor = isLeaning ? dayTold(told.last) : undefined;
  const direction = which === 'following' ? 'next' : which === 'previous' ? 'last' : which;
  const day = anchor ?? publishedOn;
  if (direction === 'this') return thisWeek(look, from, at, wanted);
  const isAhead = direction === '' && looksAhead(look, from, at + 1);
  return daysFrom(day, daysTo(wanted - weekdayOf(day), direction, isAhead));
}

/** "this Saturday": of this week where the verb does not say. */
function thisWeek(look: DateLook, from: number, at: number, wanted: number): string {
  const difference = wanted - weekdayOf(look.publishedOn);
  const tense = tenseOf(look, from, at + 1);
  if (tense === 'unclear') return daysFrom(look.publishedOn, difference);
  return daysFrom(look.publishedOn, daysTo(difference, '', tense === 'future'));
}

const dayTold = (last: string | undefined): string | undefined =>
  last !== undefined && isDay(last) ? last : undefined;

/** How many days to a weekday that stands so many days after in the week. */
function daysTo(difference: number, which: string, isAhead: boolean): number {
  const ahead = (difference + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  if (which === 'last') return back === 0 ? -7 : back;
  if (which === 'next') return ahead === 0 ? 7 : ahead;
  return isAhead || which === 'coming' ? ahead : back;
}

/** "Tuesday last week", "Friday of this week". */
function inWeek(
  look: DateLook,
  from: number,
  at: number,
  wanted: number,
): DateExpression | undefined {
  const start = past(look, at + 1, /^of$/);
  const weeks = SHIFTS.get(wordAt(look, start));
  if (weeks === undefined || wordAt(look, start + 1) !== 'week') return undefined;
  const monday = weekOf(look.publishedOn, weeks).slice(0, 10);
  return expression(from, start + 2, daysFrom(monday, wanted - 1), 'resolved');
}

/** "Saturday, April 25": the year nearest to publication in which both agree. */
function datedDay(
  look: DateLook,
  from: number,
  at: number,
  wanted: number,
): DateExpression | undefined {
  const found = dayAndMonth(look, past(look, at + 1, /^[,(]$/));
  if (!found?.edtf) return undefined;
  if (found.basis === 'stated') return { ...found, from };
  const year = Number(found.edtf.slice(0, 4));
  const fitting = [year, year + 1, year - 1]
    .map((one) => dayIn(one, Number(found.edtf?.slice(5, 7)), Number(found.edtf?.slice(8, 10))))
    .find((day) => day !== undefined && weekdayOf(day) === wanted);
  return { ...found, from, edtf: fitting ?? found.edtf };
}

/** "Tuesday, 4th", "Tuesday the 4th": the day nearest to publication that is both. */
function numberedDay(
  look: DateLook,
  from: number,
  at: number,
  wanted: number,
): DateExpression | undefined {
  const start = past(look, past(look, at + 1, /^,$/), /^the$/);
  const word = wordAt(look, start);
  const day = /\d(?:st|nd|rd|th)$/.test(word) ? dayOfMonth(word) : undefined;
  if (day === undefined) return undefined;
  for (const months of [0, -1, 1, -2, 2]) {
    const { year, month } = monthsFrom(yearMonthOf(look.publishedOn), months);
    const text = dayIn(year, month, day);
    if (text !== undefined && weekdayOf(text) === wanted)
      return expression(from, start + 1, text, 'resolved');
  }
  return undefined;
}

/** "on the 4th": the last such day up to publication, the next where the text looks ahead. */
export const ordinalDay: DateReader = (look, at) => {
  if (wordAt(look, at) !== 'the' || wordAt(look, at - 1) !== 'on') return undefined;
  const word = wordAt(look, at + 1);
  const day = /\d(?:st|nd|rd|th)$/.test(word) ? dayOfMonth(word) : undefined;
  if (day === undefined || !AFTER_A_DAY.test(wordAt(look, at + 2))) return undefined;
  const isLater = day > Number(look.publishedOn.slice(8, 10));
  const months = looksAhead(look, at, at + 2) ? Number(!isLater) : -Number(isLater);
  const { year, month } = monthsFrom(yearMonthOf(look.publishedOn), months);
  const text = dayIn(year, month, day);
  return text === undefined ? undefined : expression(at, at + 2, text, 'resolved');
};

const AFTER_A_DAY = /^(?:|[.,;)]|and|in|at|to|with|of)$/;
