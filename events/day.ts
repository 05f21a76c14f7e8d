/**
 * Calendar days as numbers and as texts `YYYY-MM-DD`, years 0001 to 9999 of the proleptic Gregorian
 * calendar. No zones and no clock: a day is a day at the place of the event.
 */

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MONTHS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_BEFORE_1970 = 719_162;
const DAYS_IN_400_YEARS = 146_097;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
};

/** The number of days of a month, 1 to 12. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** Whether a text is a calendar day that exists. */
export function isDay(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return year >= 1 && day >= 1 && day <= monthLength(year, month);
}

/** Days since 1970-01-01 of a day that `isDay`; earlier ones are negative. */
export function dayNumber(day: string): number {
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  const inYear = (MONTHS_BEFORE[month - 1] ?? 0) + leapDay + digits(day, 8, 10) - 1;
  return before * 365 + leaps + inYear - DAYS_BEFORE_1970;
}

/** The day that stands so many days after 1970-01-01; throws a RangeError outside years 0001 to 9999. */
export function dayText(number: number): string {
  // Years are counted from March, so that the leap day is the last of its year.
  const since = number + DAYS_BEFORE_1970 + 306;
  const era = Math.floor(since / DAYS_IN_400_YEARS);
  const inEra = since - era * DAYS_IN_400_YEARS;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear =
    inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearInEra + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`day ${number} is outside 0001 to 9999`);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The day of the week of a day's number, 1 Monday to 7 Sunday. */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
