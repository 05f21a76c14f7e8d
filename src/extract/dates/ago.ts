import { anyOf } from '../text/any-of.ts';
import {
  dayIn,
  daysFrom,
  monthsFrom,
  monthText,
  weekOf,
  yearMonthOf,
  yearText,
} from './calendar.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  past,
  wordAt,
} from './expression.ts';
import { ABOUT, numberAt } from './numbers.ts';
import { tenseBefore } from './tense.ts';

const TIME_FIRST = anyOf('time|first|last|once');
const NOW_TODAY = anyOf('now|today');
const MONTH_YEAR = anyOf('month|year');

const UNIT = /^(day|week|fortnight|month|year|decade)s?$/;

/** "three days ago", "nearly two weeks ago", "a decade ago": as exact as the unit, and no more. */
export const ago: DateReader = (look, at) => {
  const either = eitherAgo(look, at);
  if (either) return either;
  const start = past(look, at, ABOUT);
  const counted = countedAt(look, start);
  if (!counted || wordAt(look, counted.to) !== 'ago') return undefined;
  const to = counted.to + 1;
  const around = wordAt(look, to) === 'this' ? aYearAgoThisWeek(look, at, to, counted) : undefined;
  if (around) return around;
  return shifted(
    look,
    start > at ? 'about' : '',
    { from: at, to },
    { ...counted, value: -counted.value },
  );
};

/** "four or five months ago", "two to three years ago": from the longer count to the shorter. */
function eitherAgo(look: DateLook, at: number): DateExpression | undefined {
  const fewer = numberAt(look, at);
  if (!fewer || !OR_TO.has(wordAt(look, fewer.to))) return undefined;
  const more = countedAt(look, fewer.to + 1);
  if (!more || more.value <= fewer.value || wordAt(look, more.to) !== 'ago') return undefined;
  const [first, last] = [more.value, fewer.value].map((value) =>
    shiftedText(look.publishedOn, more.unit, -value),
  );
  if (first === undefined || last === undefined || more.unit === 'decade') return undefined;
  const edtf =
    more.unit === 'day'
      ? `[${first}..${last}]`
      : `${first.split('/')[0]}/${last.split('/').at(-1)}`;
  return expression(at, more.to + 1, edtf, 'resolved');
}

const OR_TO = anyOf('or|to');

/** "in three weeks", "two days from now", "in a month's time": ahead, where the verb says so; not "for the first time in years". */
export const ahead: DateReader = (look, at) =>
  wordAt(look, at) === 'in' ? within(look, at) : fromNow(look, at);

function within(look: DateLook, at: number): DateExpression | undefined {
  const counted = countedAt(look, at + 1);
  if (!counted || counted.unit === 'decade') return undefined;
  const mark = past(look, counted.to, /^(?:'s|')$/);
  const isTime = wordAt(look, mark) === 'time';
  const isAhead =
    tenseBefore(look, at) === 'future' &&
    ENDS.has(wordAt(look, counted.to)) &&
    !TIME_FIRST.has(wordAt(look, at - 1));
  if (!isTime && !isAhead) return undefined;
  return shifted(look, '', { from: at + 1, to: isTime ? mark + 1 : counted.to }, counted);
}

function fromNow(look: DateLook, at: number): DateExpression | undefined {
  const counted = countedAt(look, at);
  if (!counted || wordAt(look, counted.to) !== 'from') return undefined;
  const isNow = NOW_TODAY.has(wordAt(look, counted.to + 1));
  return isNow ? shifted(look, '', { from: at, to: counted.to + 2 }, counted) : undefined;
}

const ENDS = anyOf('|[.,;]|and|with|to|at|when');

interface CountedUnit {
  readonly value: number;
  readonly unit: string;
  readonly to: number;
}

/** "three days", "two and a half" not: whole numbers of a unit. */
function countedAt(look: DateLook, at: number): CountedUnit | undefined {
  const count = numberAt(look, at);
  const unit = count && UNIT.exec(wordAt(look, count.to))?.[1];
  if (!count || !unit) return undefined;
  const to = count.to + 1;
  return unit === 'fortnight'
    ? { value: 2 * count.value, unit: 'week', to }
    : { value: count.value, unit, to };
}

const MOST: Readonly<Record<string, number>> = {
  day: 999,
  week: 500,
  month: 120,
  year: 900,
  decade: 30,
};

function shifted(
  { publishedOn }: DateLook,
  about: string,
  { from, to }: { from: number; to: number },
  { value, unit }: CountedUnit,
): DateExpression | undefined {
  if (Math.abs(value) > (MOST[unit] ?? 0)) return undefined;
  const edtf = shiftedText(publishedOn, unit, value);
  if (edtf === undefined) return undefined;
  return expression(from, to, about && !edtf.includes('/') ? `${edtf}~` : edtf, 'resolved');
}

function shiftedText(day: string, unit: string, count: number): string | undefined {
  const now = yearMonthOf(day);
  if (unit === 'day') return daysFrom(day, count);
  if (unit === 'week') return weekOf(day, count);
  const years = unit === 'decade' ? 10 * count : count;
  if (unit !== 'month' && now.year + years < 1000) return undefined;
  if (unit === 'decade') return `${yearText(now.year + years).slice(0, 3)}X~`;
  if (unit === 'year') return yearText(now.year + count);
  const { year, month } = monthsFrom(now, count);
  return monthText(year, month);
}

/** "two years ago this week", "a year ago this month": the one that holds the day so long ago. */
function aYearAgoThisWeek(
  { tokens, publishedOn, to: end }: DateLook,
  from: number,
  to: number,
  { value, unit }: CountedUnit,
): DateExpression | undefined {
  const which = to + 1 < end ? tokens[to + 1]?.lower : undefined;
  if (!MONTH_YEAR.has(unit) || value > (MOST[unit] ?? 0)) return undefined;
  if (which !== 'week' && which !== 'month') return undefined;
  const { year, month } = monthsFrom(
    yearMonthOf(publishedOn),
    unit === 'year' ? -12 * value : -value,
  );
  if (year < 1000) return undefined;
  const day = dayIn(year, month, Number(publishedOn.slice(8, 10)));
  const text = which === 'week' && day !== undefined ? weekOf(day) : monthText(year, month);
  return expression(from, to + 2, text, 'resolved');
}
