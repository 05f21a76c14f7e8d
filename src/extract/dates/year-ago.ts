import { anyOf } from '../text/any-of.ts';
import { yearMonthOf, yearText } from './calendar.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  past,
  wordAt,
} from './expression.ts';
import { textOf } from './told.ts';
import { yearByWord } from './year-dates.ts';

const AGO_EARLIER = anyOf('ago|earlier');
const QUARTER_PERIOD = anyOf('quarter|period');
const AGO_EARLIER_BEFORE = anyOf('ago|earlier|before');
const SAME_CORRESPONDING = anyOf('same|corresponding|comparable');
const A_YEAR_AGO_A_YEAR_EARLIER = anyOf('a year (?:ago|earlier)');

/** "the year-ago quarter", "the year-earlier results": a year before the quarter, or the year, that the text is about. */
export const yearAgo: DateReader = (look, at) => {
  const start = past(look, past(look, at, /^the$/), /^(?:comparable|same)$/);
  if (wordAt(look, start) !== 'year' || wordAt(look, start + 1) !== '-') return undefined;
  if (!AGO_EARLIER.has(wordAt(look, start + 2))) return undefined;
  const isUnit = QUARTER_PERIOD.has(wordAt(look, start + 3));
  return aside(at, isUnit ? start + 4 : start + 3, yearBefore(look, isUnit));
};

/** "compared with $10 million a year ago": set against a quarter, the same one of the year before. */
export const yearCompared: DateReader = (look, at) => {
  const isMeasured = wordAt(look, at) === 'a' && wordAt(look, at + 1) === 'year';
  if (!isMeasured || !AGO_EARLIER_BEFORE.has(wordAt(look, at + 2))) return undefined;
  const isCompared = look.told.quarter !== undefined && compares(look);
  return isCompared ? aside(at, at + 3, yearBefore(look, true)) : undefined;
};

/** "the same period last year", "the corresponding period of 1988", "the same period a year ago". */
export const samePeriod: DateReader = (look, at) => {
  const start = past(look, at, /^the$/);
  if (!SAME_CORRESPONDING.has(wordAt(look, start))) return undefined;
  if (!QUARTER_PERIOD.has(wordAt(look, start + 1))) return undefined;
  const when = past(look, start + 2, /^(?:of|in)$/);
  const year = yearByWord(look, when);
  const isAgo = A_YEAR_AGO_A_YEAR_EARLIER.has(
    [0, 1, 2].map((step) => wordAt(look, when + step)).join(' '),
  );
  if (!year && !isAgo) return undefined;
  const years = year ? year.value - yearMonthOf(look.publishedOn).year : -1;
  return aside(at, year ? year.to : when + 3, yearBefore(look, true, years));
};

const aside = (from: number, to: number, edtf: string): DateExpression => ({
  ...expression(from, to, edtf, 'resolved'),
  isAside: true,
});

function yearBefore({ told, publishedOn }: DateLook, isQuarter: boolean, years = -1): string {
  if (isQuarter && told.quarter) return textOf(told.quarter, years);
  const year = isQuarter && told.isRecent ? PART_OF_YEAR.exec(told.last ?? '')?.[1] : undefined;
  return yearText(Number(year ?? yearMonthOf(publishedOn).year) + years);
}

/** A half, or the first nine months: the period that the text is about. */
const PART_OF_YEAR = /^(\d{4})-\d\d\/\1-\d\d$/;

const COMPARES = new Set(
  'compared from than against versus up down rose fell increased decreased declined jumped grew lower higher increase decrease increases was were had earned lost'.split(
    ' ',
  ),
);

function compares(look: DateLook): boolean {
  for (let at = look.from; at < look.to; at++) if (COMPARES.has(wordAt(look, at))) return true;
  return false;
}
