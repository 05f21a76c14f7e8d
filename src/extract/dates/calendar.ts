import { dayNumber, dayText, monthLength, weekday } from '../../../events/day.ts';
import { WordList } from '../text/word-list.ts';

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** Whole names, in small letters. */
export const MONTH_WORDS = new WordList(MONTH_NAMES);
export const WEEKDAY_WORDS = new WordList(WEEKDAY_NAMES);
const numbered = (names: readonly string[], first: number) =>
  new Map(names.map((name, index) => [name, index + first] as const));

/** Month names and their abbreviations to 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(MONTH_NAMES, 1),
  ...MONTH_NAMES.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['sept', 9],
]);

/** Weekday names and their abbreviations to 1, Monday, to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered(WEEKDAY_NAMES, 1),
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri'].map(
    (name) => [name, WEEKDAY_NAMES.findIndex((day) => day.startsWith(name)) + 1] as const,
  ),
]);

/** The day of a month that a token names: "4", "4th"; undefined for other numbers. */
export function dayOfMonth(word: string): number | undefined {
  const found = /^([0-2]?\d|3[01])(?:st|nd|rd|th)?$/.exec(word);
  const day = found ? Number(found[1]) : 0;
  return day >= 1 ? day : undefined;
}

/** The year that a token names, 1000 to 2199. */
export const yearOf = (word: string): number | undefined =>
  /^(?:1\d|2[01])\d\d$/.test(word) ? Number(word) : undefined;

/** How many units on "this", "last" and "next" one lie. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

const two = (value: number): string => String(value).padStart(2, '0');
export const yearText = (year: number): string => String(year).padStart(4, '0');

export const monthText = (year: number, month: number): string => `${yearText(year)}-${two(month)}`;

/** A day of the calendar, or undefined where there is no such day. */
export const dayIn = (year: number, month: number, day: number): string | undefined =>
  day <= monthLength(year, month) ? `${monthText(year, month)}-${two(day)}` : undefined;

export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

export const yearMonthOf = (day: string): YearMonth => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
});

/** So many months later, or earlier. */
export function monthsFrom({ year, month }: YearMonth, months: number): YearMonth {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** The three months of a quarter, 1 to 4. */
export const quarterText = (year: number, quarter: number): string =>
  `${monthText(year, 3 * quarter - 2)}/${monthText(year, 3 * quarter)}`;

/** So many days later; kept within the years 0001 to 9999. */
export const daysFrom = (day: string, days: number): string => dayText(dayNumber(day) + days);

export const weekdayOf = (day: string): number => weekday(dayNumber(day));

/** Monday to Sunday of the week that so many weeks before or after holds a day. */
export function weekOf(day: string, weeks = 0): string {
  const monday = dayNumber(day) - (weekdayOf(day) - 1) + 7 * weeks;
  return `${dayText(monday)}/${dayText(monday + 6)}`;
}
