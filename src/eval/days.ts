/** First and last day, counted from 1970-01-01; an open or unknown end is infinite. */
export type Days = readonly [number, number];

const DAY = 86_400_000;

function dayNumber(year: number, month: number, day: number): number {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time.getTime() / DAY;
}

/** The bounds of an EDTF text or ISO week, its signs left out; undefined for what is none, or has no end. */
export function daysOf(edtf: unknown): Days | undefined {
  if (typeof edtf !== 'string') return undefined;
  const [from = '', to, ...more] = endsOf(edtf);
  if (more.length > 0) return undefined;
  if (to === undefined) return daysOfDate(from);
  const [first, last] = [daysOfEnd(from), daysOfEnd(to)];
  if (!first || !last || first[0] > last[1]) return undefined;
  const isBounded = Number.isFinite(first[0]) || Number.isFinite(last[1]);
  return isBounded ? [first[0], last[1]] : undefined;
}

const SIGNS = /[~?%]/g;

function endsOf(edtf: string): readonly string[] {
  const plain = edtf.replace(SIGNS, '');
  const isSet = plain.startsWith('[') && plain.endsWith(']') && plain.includes('..');
  if (!isSet) return plain.split('/');
  const inner = plain.slice(1, -1);
  const at = inner.lastIndexOf('..');
  return [inner.slice(0, at), inner.slice(at + 2)];
}

const OPEN: Days = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

const daysOfEnd = (end: string): Days | undefined =>
  end === '' || end === '..' ? OPEN : daysOfDate(end);

const WEEK = /^(\d{4})-W(\d{2})$/;
const YEARS = /^(?:\d{4}|\d{3}X|\d{2}XX)$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/;

function daysOfDate(date: string): Days | undefined {
  const week = WEEK.exec(date);
  if (week) return daysOfWeek(Number(week[1]), Number(week[2]));
  if (YEARS.test(date)) {
    const [first, last] = ['0', '9'].map((digit) => Number(date.replaceAll('X', digit)));
    return [dayNumber(first ?? 0, 1, 1), dayNumber(last ?? 0, 13, 0)];
  }
  const month = MONTH.exec(date);
  return month ? daysOfMonth(Number(month[1]), Number(month[2]), month[3]) : undefined;
}

function daysOfMonth(year: number, month: number, day: string | undefined): Days | undefined {
  const last = dayNumber(year, month + 1, 0);
  if (day === undefined) return [dayNumber(year, month, 1), last];
  const at = dayNumber(year, month, Number(day));
  return day !== '00' && at <= last ? [at, at] : undefined;
}

/** The week that holds 4 January is the first; 1970-01-01 was a Thursday. */
function daysOfWeek(year: number, week: number): Days | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = dayNumber(year, 1, 4);
  const weekday = (((fourth + 3) % 7) + 7) % 7;
  const monday = fourth - weekday + 7 * (week - 1);
  return [monday, monday + 6];
}

export const isSameDays = (one: Days, other: Days): boolean =>
  one[0] === other[0] && one[1] === other[1];

export const widthOf = ([first, last]: Days): number => last - first;

/** Whether a date cannot be right: it is none, or one day written as an interval. */
export function isBadDate(edtf: unknown): boolean {
  const days = daysOf(edtf);
  return !days || (widthOf(days) === 0 && endsOf(String(edtf)).length > 1);
}

/** Whether a date is open, cannot be read, or has one of the signs. */
export function isVague(edtf: unknown, signs: RegExp): boolean {
  const days = daysOf(edtf);
  const isOpen = days !== undefined && !days.every(Number.isFinite);
  return isOpen || (typeof edtf === 'string' && signs.test(edtf));
}
