import { anyOf } from '../text/any-of.ts';
import { monthText, yearMonthOf, yearText } from './calendar.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  noDate,
  past,
  wordAt,
} from './expression.ts';
import { numberAt, ordinalAt } from './numbers.ts';
import { looksAhead, tenseOf } from './tense.ts';
import { type Quarter, textOf } from './told.ts';
import { type YearFound, yearAfter, yearAt, yearByWord } from './year-dates.ts';

const FISCAL_FINANCIAL = anyOf('fiscal|financial');
const S_APOSTROPHE = anyOf("'s|'");
const QUARTER_PERIOD = anyOf('quarter|period');
const IN_FOR = anyOf('in|for|during');

/** "the third quarter of 1984", "third-quarter", "the 1988 third quarter", "last year's third quarter", "Q3 2024". */
export const quarter: DateReader = (look, at) => {
  const year = leadingYear(look, at);
  const start = year ? year.to : past(look, at, /^the$/);
  const named = shortQuarter(look, start) ?? quarterAt(look, start);
  if (!named) return year && quarterIn(look, at, year);
  if (FISCAL_FINANCIAL.has(wordAt(look, at - 1))) return noDate(at, named.to);
  const found = year
    ? { ...year, to: named.to }
    : (yearAfter(look, named.to) ?? nearest(look, at, named));
  if (!found) return undefined;
  const whole = spanOf(at, found.to, { year: found.value, quarter: named.value }, found.basis);
  return looksAhead(look, at, found.to) ? { ...whole, isAside: true } : whole;
};

interface QuarterFound {
  readonly value: number;
  readonly to: number;
  /** "Q3" needs its year. */
  readonly isShort: boolean;
}

function shortQuarter(look: DateLook, at: number): QuarterFound | undefined {
  const value = /^q([1-4])$/.exec(wordAt(look, at))?.[1];
  return value === undefined ? undefined : { value: Number(value), to: at + 1, isShort: true };
}

/** "first quarter", "final-quarter". */
function quarterAt(look: DateLook, at: number): QuarterFound | undefined {
  const ordinal = wordAt(look, at) === 'final' ? { value: 4, to: at + 1 } : ordinalAt(look, at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 4) return undefined;
  const dash = past(look, ordinal.to, /^-$/);
  return wordAt(look, dash) === 'quarter'
    ? { value: ordinal.value, to: dash + 1, isShort: false }
    : undefined;
}

/** "the 1988 …", "this year's …". */
function leadingYear(look: DateLook, at: number): YearFound | undefined {
  const start = past(look, at, /^the$/);
  const stated = yearAt(look, start);
  if (stated) return { value: stated.value, to: past(look, stated.to, /^'s$/), basis: 'stated' };
  const byWord = yearByWord(look, at);
  return byWord && S_APOSTROPHE.has(wordAt(look, byWord.to))
    ? { ...byWord, to: byWord.to + 1 }
    : undefined;
}

/** "the 1988 quarter", "last year's period": the quarter that the text is about, in that year. */
function quarterIn(look: DateLook, at: number, year: YearFound): DateExpression | undefined {
  if (!QUARTER_PERIOD.has(wordAt(look, year.to))) return undefined;
  const about = look.told.quarter;
  return about
    ? {
        ...spanOf(at, year.to + 1, { year: year.value, quarter: about.quarter }, year.basis),
        isAside: true,
      }
    : expression(at, year.to + 1, yearText(year.value), year.basis);
}

export const spanOf = (from: number, to: number, quarter: Quarter, basis: 'stated' | 'resolved') =>
  expression(from, to, textOf(quarter), basis);

export const thisQuarter = ({ publishedOn }: DateLook): Quarter => {
  const { year, month } = yearMonthOf(publishedOn);
  return { year, quarter: Math.ceil(month / 3) };
};

/** The last one that has begun, or the next where the text looks ahead; else the one in reach. */
function nearest(
  look: DateLook,
  at: number,
  { value, to, isShort }: QuarterFound,
): YearFound | undefined {
  const now = thisQuarter(look);
  const found = (year: number): YearFound => ({ value: year, to, basis: 'resolved' });
  if (isShort) return undefined;
  if (looksAhead(look, at, to)) return found(value < now.quarter - 1 ? now.year + 1 : now.year);
  if (value <= now.quarter) return found(now.year);
  const isNext = value === now.quarter + 1 && tenseOf(look, at, to) !== 'past';
  return found(isNext ? now.year : now.year - 1);
}

const HALVES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['first', [1, 6]],
  ['second', [7, 12]],
  ['latter', [7, 12]],
]);

/** "the first half of 2024", "the first nine months of this year", "the first two quarters of 1990". */
export const yearPart: DateReader = (look, at) => {
  const which = wordAt(look, at);
  const months = monthsOf(look, at, which);
  if (!months) return undefined;
  const year = yearAfter(look, months.to) ?? theYear(look, months.to) ?? lastHalf(look, at, months);
  if (!year || months.last > 12) return undefined;
  const text = `${monthText(year.value, months.first)}/${monthText(year.value, months.last)}`;
  return expression(at, year.to, text, year.basis);
};

interface Months {
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

function monthsOf(look: DateLook, at: number, which: string): Months | undefined {
  const half = HALVES.get(which);
  if (half && wordAt(look, at + 1) === 'half') return { first: half[0], last: half[1], to: at + 2 };
  const count = which === 'first' ? numberAt(look, at + 1) : undefined;
  const unit = count && wordAt(look, count.to);
  if (!count || count.value < 2) return undefined;
  if (unit === 'months') return { first: 1, last: count.value, to: count.to + 1 };
  return unit === 'quarters' ? { first: 1, last: 3 * count.value, to: count.to + 1 } : undefined;
}

/** "in the first half": the last one that has begun. */
function lastHalf(look: DateLook, at: number, { first, to }: Months): YearFound | undefined {
  const isSaid = wordAt(look, at - 1) === 'the' && IN_FOR.has(wordAt(look, at - 2));
  if (!isSaid || wordAt(look, to - 1) !== 'half' || wordAt(look, to) === 'of') return undefined;
  const { year, month } = yearMonthOf(look.publishedOn);
  return { value: first <= month ? year : year - 1, to, basis: 'resolved' };
}

function theYear(look: DateLook, at: number): YearFound | undefined {
  const isSaid =
    wordAt(look, at) === 'of' && wordAt(look, at + 1) === 'the' && wordAt(look, at + 2) === 'year';
  return isSaid
    ? { value: yearMonthOf(look.publishedOn).year, to: at + 3, basis: 'resolved' }
    : undefined;
}
