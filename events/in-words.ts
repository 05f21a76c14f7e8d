import { endsOf } from './edtf.ts';
import { type EdtfDate, parseDate } from './edtf-date.ts';
import type { Occurred } from './occurred.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A time in English: "4 November 2025", "between 3 and 9 November 2025", "since about February 2022". */
export function formatInWords({ edtf, extent }: Pick<Occurred, 'edtf' | 'extent'>): string {
  const ends = endsOf(edtf);
  if (!ends) {
    const date = dateOf(edtf);
    const whole = extent === 'span' && date.precision !== 'day' ? 'throughout ' : '';
    return whole + doubt([date]) + inFull(date);
  }
  const [from, to] = ends;
  if (to === '..') return `since ${qualified(from)}`;
  if (to === '') return `from ${qualified(from)}, end unknown`;
  if (from === '..') return `until ${qualified(to)}`;
  if (from === '') return `until ${qualified(to)}, beginning unknown`;
  return between(dateOf(from), dateOf(to), extent === 'span' && !edtf.startsWith('['));
}

const qualified = (text: string): string => {
  const date = dateOf(text);
  return doubt([date]) + inFull(date);
};

function between(start: EdtfDate, end: EdtfDate, isSpan: boolean): string {
  const first = withoutCommon(start, end);
  const last = inFull(end);
  if (!isSpan) return `between ${doubt([start, end])}${first} and ${last}`;
  const dash = first.includes(' ') || start.precision !== end.precision ? ' – ' : '–';
  return doubt([start, end]) + first + dash + last;
}

/** The start of a range, without the month and year that its end says anyway. */
function withoutCommon(start: EdtfDate, end: EdtfDate): string {
  const same = (length: number) =>
    start.earliest.slice(0, length) === end.earliest.slice(0, length);
  const bothFine = isFine(start) && isFine(end);
  if (!bothFine || !same(4)) return inFull(start);
  if (start.precision === 'month') return monthOf(start);
  if (end.precision === 'day' && same(7)) return dayOf(start);
  return `${dayOf(start)} ${monthOf(start)}`;
}

const isFine = ({ precision }: EdtfDate): boolean => precision === 'day' || precision === 'month';

function inFull(date: EdtfDate): string {
  const year = Number(date.earliest.slice(0, 4));
  if (date.precision === 'decade') return `the ${year}s`;
  if (date.precision === 'year') return `${year}`;
  const month = `${monthOf(date)} ${year}`;
  return date.precision === 'month' ? month : `${dayOf(date)} ${month}`;
}

const monthOf = ({ earliest }: EdtfDate): string =>
  MONTHS[Number(earliest.slice(5, 7)) - 1] ?? earliest;

const dayOf = ({ earliest }: EdtfDate): string => `${Number(earliest.slice(8, 10))}`;

const doubt = (dates: readonly EdtfDate[]): string =>
  (dates.some(({ uncertain }) => uncertain) ? 'reportedly ' : '') +
  (dates.some(({ approximate }) => approximate) ? 'about ' : '');

function dateOf(text: string): EdtfDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
