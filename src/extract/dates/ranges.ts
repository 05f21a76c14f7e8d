import { isDay } from '../../../events/day.ts';
import { parseEdtf } from '../../../events/edtf.ts';
import { dayOfMonth, daysFrom, WEEKDAYS, weekdayOf } from './calendar.ts';
import { dayAndMonth, dayAt, numericDay } from './day-dates.ts';
import { theDecade } from './decades.ts';
import { type DateExpression, type DateLook, type DateReader, past, wordAt } from './expression.ts';
import { holiday } from './holidays.ts';
import { month, monthAt } from './month-dates.ts';
import { tenseOf } from './tense.ts';
import { weekday } from './weekdays.ts';
import { year, yearAfter } from './year-dates.ts';

export const END_READERS: readonly DateReader[] = [
  numericDay,
  dayAndMonth,
  holiday,
  month,
  theDecade,
  year,
  weekday,
];

/** The first that one of the readers finds; what is no date ends the search. */
export const readEnd = (
  look: DateLook,
  at: number,
  readers: readonly DateReader[] = END_READERS,
): DateExpression | undefined => {
  for (const read of readers) {
    const found = read(look, at);
    if (found) return found.edtf === null ? undefined : found;
  }
  return undefined;
};

/** "from 3 to 5 November", "between 2014 and 2016", "3-5 November", "November 3-5", "Oct. 30 to Nov. 2". */
export const range: DateReader = (look, at) => {
  const opening = wordAt(look, at);
  if (opening === 'from' || opening === 'between') {
    const joiner = opening === 'from' ? TO : /^and$/;
    return (
      sharedMonth(look, at, at + 1, joiner) ??
      trailingDay(look, at, at + 1, joiner) ??
      twoEnds(look, at, at + 1, joiner)
    );
  }
  if (!isJoined(look, at)) return undefined;
  return sharedMonth(look, at, at, DASH) ?? trailingDay(look, at, at, DASH) ?? joinedEnds(look, at);
};

const TO = /^(?:to|until|till|through|-|–|—)$/;
const DASH = /^(?:-|–|to|through)$/;

/** Words of one date: what would join it to another stands no further on. */
const LONGEST = 7;

function isJoined(look: DateLook, at: number): boolean {
  for (let next = at + 1; next <= at + LONGEST; next++) {
    if (DASH.test(wordAt(look, next))) return true;
  }
  return false;
}

/** Without "from", only ends of the calendar: "Oct. 30 to Nov. 2", "Monday through Friday". */
function joinedEnds(look: DateLook, at: number): DateExpression | undefined {
  const readers = [dayAndMonth, weekday];
  const first = readers.map((read) => read(look, at)).find((found) => found !== undefined);
  return first && DASH.test(wordAt(look, first.to)) ? twoEnds(look, at, at, DASH) : undefined;
}

function twoEnds(
  look: DateLook,
  from: number,
  at: number,
  joiner: RegExp,
): DateExpression | undefined {
  const first = readEnd(look, at);
  if (!first || !joiner.test(wordAt(look, first.to))) return undefined;
  const second = readEnd(look, first.to + 1);
  if (!second) return undefined;
  const [start, end] = ordered(look, { ...first, edtf: upTo(look, first, second) }, second);
  const whole = spanning(from, end.to, start.edtf, end.edtf, end.basis);
  return whole && { ...whole, parts: [start, end] };
}

/** "Monday through Wednesday": the second is the first such day after the first, and both lie behind what is told. */
function ordered(
  look: DateLook,
  first: DateExpression,
  second: DateExpression,
): readonly [DateExpression, DateExpression] {
  const days = [first.edtf ?? '', second.edtf ?? ''] as const;
  const areWeekdays = WEEKDAYS.has(wordAt(look, second.to - 1)) && days.every(isDay);
  if (!areWeekdays || second.basis !== 'resolved') return [first, second];
  const between = (weekdayOf(days[1]) - weekdayOf(days[0]) + 7) % 7;
  const isLate =
    daysFrom(days[0], between) > look.publishedOn &&
    tenseOf(look, first.from, second.to) === 'past';
  const start = isLate ? daysFrom(days[0], -7) : days[0];
  return [
    { ...first, edtf: start },
    { ...second, edtf: daysFrom(start, between) },
  ];
}

/** "from 30 December to 2 January 2024": the first end is the last such day before the second. */
function upTo(look: DateLook, first: DateExpression, second: DateExpression): string | null {
  if (first.basis === 'stated' || !first.edtf || !second.edtf || first.edtf.includes('/'))
    return first.edtf;
  if (first.edtf.length < 7 || WEEKDAYS.has(wordAt(look, first.to - 1))) return first.edtf;
  const year = Number(second.edtf.slice(0, 4));
  const near = `${year}${first.edtf.slice(4)}`;
  return near <= second.edtf ? near : `${year - 1}${first.edtf.slice(4)}`;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "3 to 5 November", "Monday 3 to Wednesday 5 November": the first day takes its month from the second. */
function sharedMonth(
  look: DateLook,
  from: number,
  at: number,
  joiner: RegExp,
): DateExpression | undefined {
  const start = past(look, at, WEEKDAY);
  const day = dayOfMonth(wordAt(look, start));
  if (day === undefined || !joiner.test(wordAt(look, start + 1))) return undefined;
  const second = dayAndMonth(look, past(look, start + 2, WEEKDAY));
  return second
    ? spanning(from, second.to, withDay(second.edtf, day), second.edtf, second.basis)
    : undefined;
}

/** "November 3-5, 2025". */
function trailingDay(
  look: DateLook,
  from: number,
  at: number,
  joiner: RegExp,
): DateExpression | undefined {
  const first = dayAndMonth(look, at);
  if (!first?.edtf || !joiner.test(wordAt(look, first.to))) return undefined;
  const day = dayAt(look, first.to + 1);
  if (day === undefined || monthAt(look, day.to)) return undefined;
  const year = yearAfter(look, day.to);
  const start = year ? `${year.value}${first.edtf.slice(4)}` : first.edtf;
  return spanning(
    from,
    year ? year.to : day.to,
    start,
    withDay(start, day.value),
    year?.basis ?? 'resolved',
  );
}

export const withDay = (edtf: string | null, day: number): string | null =>
  edtf === null ? null : `${edtf.slice(0, 8)}${String(day).padStart(2, '0')}`;

export function spanning(
  from: number,
  to: number,
  first: string | null,
  second: string | null,
  basis: DateExpression['basis'],
): DateExpression | undefined {
  const edtf = `${first}/${second}`;
  if (first === null || second === null || !parseEdtf(edtf).ok) return undefined;
  return { from, to, edtf, basis, extent: 'span' };
}
