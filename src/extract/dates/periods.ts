import { anyOf } from '../text/any-of.ts';
import {
  daysFrom,
  MONTHS,
  monthsFrom,
  monthText,
  SHIFTS,
  weekdayOf,
  weekOf,
  yearMonthOf,
  yearText,
} from './calendar.ts';
import { type DateLook, type DateReader, expression, past, wordAt } from './expression.ts';
import { type Counted, numberAt } from './numbers.ts';
import { looksAhead, tenseOf } from './tense.ts';

const OVER_AT = anyOf('over|at|during|on|for');
const PAST_LAST = anyOf('past|last|next|coming');

const BY_WORD: ReadonlyMap<string, number> = new Map([
  ...SHIFTS,
  ['current', 0],
  ['outgoing', 0],
  ['previous', -1],
  ['coming', 1],
]);

/** "this week", "last month", "next year", "last weekend". */
export const period: DateReader = (look, at) => {
  const start = wordAt(look, at) === 'this' ? past(look, at + 1, /^(?:past|coming)$/) : at + 1;
  const which = wordAt(look, start - 1);
  const shift =
    BY_WORD.get(which) ?? (start > at + 1 && wordAt(look, start) === 'weekend' ? -1 : undefined);
  if (shift === undefined || isTitle(look, start) || isOnlyNamed(look, at)) return undefined;
  if (isOfMonth(look, start)) return undefined;
  const isOver =
    wordAt(look, start) === 'weekend' && shift === 0 && isPastWeekend(look, at, start + 1);
  const edtf = periodText(look.publishedOn, wordAt(look, start), isOver ? -1 : shift);
  return edtf === undefined ? undefined : expression(at, start + 1, edtf, 'resolved');
};

/** "in the last week of April". */
const isOfMonth = (look: DateLook, unit: number): boolean =>
  wordAt(look, unit) === 'week' &&
  wordAt(look, unit + 1) === 'of' &&
  MONTHS.has(wordAt(look, unit + 2));

/** "the results of the outgoing year", not "in the outgoing year". */
const isOnlyNamed = (look: DateLook, at: number): boolean =>
  wordAt(look, at) === 'outgoing' && !IN_DURING.has(wordAt(look, at - 2));

const IN_DURING = anyOf('in|during|over|throughout');

/** "met this weekend", published on a Monday. */
const isPastWeekend = (look: DateLook, from: number, to: number): boolean =>
  weekdayOf(look.publishedOn) <= 3 && tenseOf(look, from, to) === 'past';

/** "This Week" is a programme. */
const isTitle = ({ tokens }: DateLook, at: number): boolean =>
  tokens[at]?.capital === true && tokens[at].text !== tokens[at].text.toUpperCase();

/** "over the weekend", "at the weekend": the last one, or the next where the text looks ahead. */
export const weekend: DateReader = (look, at) => {
  if (wordAt(look, at) !== 'the' || wordAt(look, at + 1) !== 'weekend') return undefined;
  if (!OVER_AT.has(wordAt(look, at - 1))) return undefined;
  const isNow = weekdayOf(look.publishedOn) >= 6;
  const shift = looksAhead(look, at, at + 2) || isNow ? 0 : -1;
  return expression(at, at + 2, weekendText(look.publishedOn, shift), 'resolved');
};

function periodText(day: string, unit: string, shift: number): string | undefined {
  const now = yearMonthOf(day);
  if (unit === 'week') return weekOf(day, shift);
  if (unit === 'year') return yearText(now.year + shift);
  if (unit === 'month') {
    const { year, month } = monthsFrom(now, shift);
    return monthText(year, month);
  }
  if (unit === 'decade')
    return yearText(now.year + 10 * shift)
      .slice(0, 3)
      .concat('X');
  return unit === 'weekend' ? weekendText(day, shift) : undefined;
}

function weekendText(day: string, weeks: number): string {
  const saturday = daysFrom(weekOf(day, weeks).slice(0, 10), 5);
  return `${saturday}/${daysFrom(saturday, 1)}`;
}

/** "the past week", "the last three years", "the next two months": from then to publication, or from it on. */
export const stretch: DateReader = (look, at) => {
  const start = past(look, at, /^the$/);
  const which = wordAt(look, start);
  if (!PAST_LAST.has(which)) return undefined;
  const isUpToNow = start > at && WITHIN.has(wordAt(look, at - 1));
  const count = numberAt(look, start + 1) ?? single(look, start + 1, which, isUpToNow);
  if (!count || count.value < 1) return undefined;
  const sign = which === 'past' || which === 'last' ? -1 : 1;
  const unit = wordAt(look, count.to).replace(/s$/, '');
  const edge = edgeOf(look.publishedOn, unit, sign * count.value);
  if (edge === undefined) return undefined;
  const ends = sign < 0 ? [edge, look.publishedOn] : [look.publishedOn, edge];
  return expression(at, count.to + 1, ends.join('/'), 'resolved');
};

/** Before "the last week": the seven days up to now. */
const WITHIN = anyOf('in|over|during|within|throughout');
const WEEK_MONTH = anyOf('week|month');

/** "the past year" is the twelve months up to now, "the last year" the one before; "the last decade" ten years. */
function single(
  look: DateLook,
  at: number,
  which: string,
  isUpToNow: boolean,
): Counted | undefined {
  const unit = wordAt(look, at);
  // "in the last week", not "in the last week of April".
  const isNow = isUpToNow && WEEK_MONTH.has(unit) && wordAt(look, at + 1) !== 'of';
  const isStretch =
    unit === 'decade' || which === 'past' || which === 'coming' || (which === 'last' && isNow);
  return isStretch && !unit.endsWith('s') ? { value: 1, to: at } : undefined;
}

const MOST: Readonly<Record<string, number>> = {
  day: 999,
  week: 200,
  month: 120,
  year: 90,
  decade: 9,
};

/** As exact as the unit: a month so many months off, a year so many years off. */
function edgeOf(day: string, unit: string, count: number): string | undefined {
  if (Math.abs(count) > (MOST[unit] ?? 0)) return undefined;
  const now = yearMonthOf(day);
  if (unit === 'day' || unit === 'week') return daysFrom(day, unit === 'day' ? count : 7 * count);
  if (unit === 'month') {
    const { year, month } = monthsFrom(now, count);
    return monthText(year, month);
  }
  return yearText(now.year + (unit === 'decade' ? 10 * count : count));
}
