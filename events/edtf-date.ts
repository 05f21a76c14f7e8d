import { isDay, monthLength } from './day.ts';

/** One date of an EDTF value: a day, month, year or decade, with its first and last day. */
export interface EdtfDate {
  readonly earliest: string;
  readonly latest: string;
  readonly precision: 'day' | 'month' | 'year' | 'decade';
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export type ParsedDate =
  | { readonly ok: true; readonly date: EdtfDate }
  | { readonly ok: false; readonly message: string };

const SHAPE = /^(\d{3})(?:X|(\d)(?:-(\d{2})(?:-(\d{2}))?)?)([~?%]?)$/;

/** What people write and we do not take, with what to write instead. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [
    /^\d{4}-?W\d/i,
    'is an ISO week: write the interval of its days (2025-W45 is 2025-11-03/2025-11-09)',
  ],
  [/^\d{4}-?Q\d/i, 'is a quarter: write the interval of its months (2025-Q1 is 2025-01/2025-03)'],
  [/T\d|\d:\d/, 'has a time of day: only calendar days are kept'],
  [/^\d{2}XX|^\d{2}[~?%]?$/, 'is a century: write the interval of its years (19XX is 1900/1999)'],
  [/^-\d|^Y/, 'is not a year from 0001 to 9999'],
  [/X/, 'leaves digits open that only a decade (199X) may: write the month or the year'],
];

/** Reads one date with its qualifier; the message of a refusal names the text and says what to write. */
export function parseDate(text: string): ParsedDate {
  if (isDay(text)) return { ok: true, date: dayOf(text) };
  const match = SHAPE.exec(text);
  if (!match) return refuse(text, reasonFor(text));
  const [, three = '', digit, month, day, qualifier = ''] = match;
  const approximate = qualifier === '~' || qualifier === '%';
  const uncertain = qualifier === '?' || qualifier === '%';
  if (digit === undefined) {
    if (three === '000') return refuse(text, 'is not a decade from 001X to 999X');
    const [earliest, latest] = [`${three}0-01-01`, `${three}9-12-31`];
    return { ok: true, date: { earliest, latest, precision: 'decade', approximate, uncertain } };
  }
  const bounds = boundsOf(three + digit, month, day);
  if (typeof bounds === 'string') return refuse(text, bounds);
  const { earliest, latest, precision } = bounds;
  return { ok: true, date: { earliest, latest, precision, approximate, uncertain } };
}

/** The commonest date by far. */
const dayOf = (day: string): EdtfDate => ({
  earliest: day,
  latest: day,
  precision: 'day',
  approximate: false,
  uncertain: false,
});

type Bounds = Pick<EdtfDate, 'earliest' | 'latest' | 'precision'>;

function boundsOf(year: string, month?: string, day?: string): Bounds | string {
  if (year === '0000') return 'is not a year from 0001 to 9999';
  if (month === undefined) {
    return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year' };
  }
  const length = monthLength(Number(year), Number(month));
  if (length === 0) return monthReason(Number(month));
  const start = `${year}-${month}-`;
  if (day === undefined) {
    return { earliest: `${start}01`, latest: `${start}${length}`, precision: 'month' };
  }
  if (day === '00' || Number(day) > length) return `is a day that ${year}-${month} does not have`;
  return { earliest: start + day, latest: start + day, precision: 'day' };
}

const monthReason = (month: number): string =>
  month >= 21 && month <= 41
    ? 'is a season or quarter: write the interval of its months (2025-21, spring, may be 2025-03/2025-05)'
    : 'has no month from 01 to 12';

const reasonFor = (text: string): string =>
  REFUSALS.find(([shape]) => shape.test(text))?.[1] ??
  'is not an EDTF date: write 2025-11-04, 2025-11, 2025 or 199X';

const refuse = (text: string, reason: string): ParsedDate => ({
  ok: false,
  message: `"${text.slice(0, 60)}" ${reason}`,
});
