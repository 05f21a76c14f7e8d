import {
  countOf,
  dayIn,
  dayOfMonth,
  daysFrom,
  monthsFrom,
  monthText,
  WEEKDAYS,
  weekdayOf,
  weekOf,
  yearMonthOf,
  yearText,
} from './calendar.ts';
import { dayAndMonth } from './calendar-dates.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  isName,
  wordAt,
} from './expression.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "this morning". */
export const namedDay: DateReader = (look, at) => {
  const days = DAYS.get(wordAt(look, at));
  if (days !== undefined) {
    return expression(at, at + 1, daysFrom(look.publishedOn, days), 'resolved');
  }
  const isThis = wordAt(look, at) === 'this';
  return isThis && /^(?:morning|afternoon|evening)$/.test(wordAt(look, at + 1))
    ? expression(at, at + 2, look.publishedOn, 'resolved')
    : undefined;
};

/** "Tuesday", "last Tuesday", "Tuesday, 4th": the last such day up to publication, the next where the text looks ahead. */
export const weekday: DateReader = (look, at) => {
  const which = WHICH.test(wordAt(look, at)) ? wordAt(look, at) : '';
  const start = which === '' ? at : at + 1;
  const wanted = WEEKDAYS.get(wordAt(look, start));
  if (wanted === undefined || !isName(look, start)) return undefined;
  const numbered = datedDay(look, at, start, wanted) ?? numberedDay(look, at, start, wanted);
  if (numbered) return numbered;
  const days = daysTo(wanted - weekdayOf(look.publishedOn), which, looksAhead(look, at, start));
  return expression(at, start + 1, daysFrom(look.publishedOn, days), 'resolved');
};

const WHICH = /^(?:last|next|this|past|coming)$/;

const looksAhead = (look: DateLook, from: number, at: number): boolean =>
  look.isFuture(at) || DEADLINE.test(wordAt(look, from - 1));

/** How many days from publication to a weekday that stands so many days after it in the week. */
function daysTo(difference: number, which: string, isAhead: boolean): number {
  const ahead = (difference + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  if (which === 'last') return back === 0 ? -7 : back;
  if (which === 'next') return ahead === 0 ? 7 : ahead;
  return isAhead || which === 'coming' ? ahead : back;
}

/** "Saturday, April 25": the year nearest to publication in which both agree. */
function datedDay(
  look: DateLook,
  from: number,
  at: number,
  wanted: number,
): DateExpression | undefined {
  const start = wordAt(look, at + 1) === ',' ? at + 2 : at + 1;
  const found = dayAndMonth(look, start);
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
  const link = /^(?:,|the)$/.test(wordAt(look, at + 1)) ? at + 2 : at + 1;
  const start = wordAt(look, link) === 'the' ? link + 1 : link;
  const word = wordAt(look, start);
  const day = dayOfMonth(word);
  const isOrdinal = /\d(?:st|nd|rd|th)$/.test(word);
  if (day === undefined || !isOrdinal) return undefined;
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
  const day = ORDINAL.test(word) ? dayOfMonth(word) : undefined;
  if (day === undefined || !AFTER_A_DAY.test(wordAt(look, at + 2))) return undefined;
  const isLater = day > Number(look.publishedOn.slice(8, 10));
  const months = look.isFuture(at) ? Number(!isLater) : -Number(isLater);
  const { year, month } = monthsFrom(yearMonthOf(look.publishedOn), months);
  const text = dayIn(year, month, day);
  return text === undefined ? undefined : expression(at, at + 2, text, 'resolved');
};

const ORDINAL = /\d(?:st|nd|rd|th)$/;
const AFTER_A_DAY = /^(?:|[.,;)]|and|in|at|to|with|of)$/;

const DEADLINE = /^(?:by|until|till)$/;

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
]);

/** "this week", "last month", "next year", "last weekend". */
export const period: DateReader = (look, at) => {
  const shift = SHIFTS.get(wordAt(look, at));
  if (shift === undefined) return undefined;
  const edtf = periodText(look.publishedOn, wordAt(look, at + 1), shift);
  return edtf === undefined ? undefined : expression(at, at + 2, edtf, 'resolved');
};

function periodText(day: string, unit: string, shift: number): string | undefined {
  const now = yearMonthOf(day);
  if (unit === 'week') return weekOf(day, shift);
  if (unit === 'year') return yearText(now.year + shift);
  if (unit === 'month') {
    const { year, month } = monthsFrom(now, shift);
    return monthText(year, month);
  }
  if (unit !== 'weekend') return undefined;
  const weeks = shift === 0 && weekdayOf(day) < 6 ? 0 : shift;
  const saturday = daysFrom(weekOf(day, weeks).slice(0, 10), 5);
  return `${saturday}/${daysFrom(saturday, 1)}`;
}

/** "three days ago", "two weeks ago", "a year ago": as exact as the unit, and no more. */
export const ago: DateReader = (look, at) => {
  const count = countOf(wordAt(look, at));
  if (count === undefined || wordAt(look, at + 2) !== 'ago') return undefined;
  const edtf = agoText(look.publishedOn, wordAt(look, at + 1).replace(/s$/, ''), count);
  return edtf === undefined ? undefined : expression(at, at + 3, edtf, 'resolved');
};

const MOST_AGO: Readonly<Record<string, number>> = { day: 999, week: 500, month: 120, year: 900 };

function agoText(day: string, unit: string, count: number): string | undefined {
  if (!(count <= (MOST_AGO[unit] ?? 0))) return undefined;
  const now = yearMonthOf(day);
  if (unit === 'day') return daysFrom(day, -count);
  if (unit === 'week') return weekOf(day, -count);
  if (unit === 'year') return now.year > count ? yearText(now.year - count) : undefined;
  const { year, month } = monthsFrom(now, -count);
  return monthText(year, month);
}
