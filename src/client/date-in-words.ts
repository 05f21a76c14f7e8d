import type { Occurred } from '../../events/occurred.ts';

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
];

type When = Pick<Occurred, 'edtf' | 'extent'>;

/** A date for people, never finer than it is: "in February 2022", "some time in 3–9 November 2025". */
export function dateInWords({ edtf, extent }: When): string {
  const uncertain = /[?%]/.test(edtf) ? ' (uncertain)' : '';
  return intervalInWords(edtf.replace(/[?%]/g, ''), extent) + uncertain;
}

function intervalInWords(edtf: string, extent: When['extent']): string {
  const [start, end] = endsOf(edtf);
  if (end === undefined) return oneInWords(start, extent);
  const last = momentInWords(end);
  if (start === '..' || start === '') return end === '..' ? 'at all times' : `up to ${last}`;
  const first = momentInWords(start);
  if (end === '..') return `since ${first}`;
  if (end === '') return `from ${first}, end not known`;
  if (extent === 'span' && !edtf.startsWith('[')) return rangeInWords(start, end);
  return `some time in ${rangeInWords(start, end)}`;
}

function oneInWords(date: string, extent: When['extent']): string {
  // Nothing in the text: the day of publication stands for the three days to it.
  if (/^\d{4}-\d\d-\d\d~$/.test(date))
    return `on or shortly before ${momentInWords(date.slice(0, -1))}`;
  const moment = momentInWords(date);
  if (isDay(date)) return moment;
  return extent === 'span' ? `throughout ${moment}` : `in ${moment}`;
}

/** Both ends in as few words as say them: "3–9 November 2025", "March 2014 to February 2022". */
function rangeInWords(start: string, end: string): string {
  if (isDay(start) && isDay(end)) {
    const [a, b] = [start.slice(0, 10), end.slice(0, 10)];
    if (a.slice(0, 7) === b.slice(0, 7)) return `${dayOf(a)}–${momentInWords(b)}`;
    if (a.slice(0, 4) === b.slice(0, 4)) return `${dayOf(a)} ${monthOf(a)} – ${momentInWords(b)}`;
  }
  return `${momentInWords(start)} to ${momentInWords(end)}`;
}

/** One date: "4 November 2025", "February 2022", "2022", "1990s"; "about" before an approximate one. */
export function momentInWords(date: string): string {
  const about = date.endsWith('~') ? 'about ' : '';
  const plain = date.replace(/[~?%]/g, '');
  if (/^-?\d{3}X$/.test(plain)) return `${about}the ${plain.slice(0, -1)}0s`;
  if (isDay(plain)) return `${about}${dayOf(plain)} ${monthOf(plain)} ${plain.slice(0, 4)}`;
  if (/^\d{4}-\d\d$/.test(plain)) return `${about}${monthOf(plain)} ${plain.slice(0, 4)}`;
  return about + plain;
}

/** The ends as they stand: one text for a single date, two for an interval; `..` is open, nothing unknown. */
export function endsOf(edtf: string): readonly [string, string | undefined] {
  const inner = edtf.replace(/^\[|\]$/g, '');
  if (inner.includes('/')) {
    const [start = '', end = ''] = inner.split('/');
    return [start, end];
  }
  const between = /^(.+[^.])\.\.([^.].*)$/.exec(inner);
  return between?.[1] && between[2] ? [between[1], between[2]] : [inner, undefined];
}

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d~?$/.test(date);
const dayOf = (date: string): number => Number(date.slice(8, 10));
const monthOf = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? date;

/** The heading an entry stands under: its month, or the year or decade when that is all that is known. */
export function periodOf({ edtf, earliest, latest, precision }: Occurred): string {
  if (precision === 'year' || precision === 'decade') return `${momentInWords(endsOf(edtf)[0])}`;
  const key = earliest ?? latest;
  return key === null ? 'Date not known' : momentInWords(key.slice(0, 7));
}

/** "1 December 2025" for a calendar day; the text itself where it is none. */
export const dayInWords = (day: string): string => momentInWords(day);
