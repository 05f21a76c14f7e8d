import {
  dayIn,
  dayOfMonth,
  MONTHS,
  monthText,
  type YearMonth,
  yearMonthOf,
  yearOf,
  yearText,
} from './calendar.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  isName,
  wordAt,
} from './expression.ts';

/** "4 November 2025", "November 4, 2025", "Nov. 4", "the 4th of November": with a year or by the day of publication. */
export const dayAndMonth: DateReader = (look, at) => {
  const start = wordAt(look, at) === 'the' ? at + 1 : at;
  const day = dayOfMonth(wordAt(look, start));
  if (day !== undefined) {
    const of = wordAt(look, start + 1) === 'of' ? start + 2 : start + 1;
    const month = monthAt(look, of);
    return month ? dated(look, at, month.to, month.month, day) : undefined;
  }
  const month = monthAt(look, at);
  if (!month) return undefined;
  const next = wordAt(look, month.to) === 'the' ? month.to + 1 : month.to;
  const after = dayOfMonth(wordAt(look, next));
  return after === undefined ? undefined : dated(look, at, next + 1, month.month, after);
};

function dated(
  look: DateLook,
  from: number,
  to: number,
  month: number,
  day: number,
): DateExpression | undefined {
  const comma = wordAt(look, to) === ',' ? to + 1 : to;
  const year = yearOf(wordAt(look, comma));
  if (year !== undefined) {
    const stated = dayIn(year, month, day);
    return stated === undefined ? undefined : expression(from, comma + 1, stated);
  }
  const nearest = nearestYear(look, from, { year: 0, month }, day);
  const resolved = dayIn(nearest, month, day);
  return resolved === undefined ? undefined : expression(from, to, resolved, 'resolved');
}

/** "November 2025", "in November", "last November"; a month alone needs a word that shows it is one. */
export const month: DateReader = (look, at) => {
  const found = monthAt(look, at);
  // After a number it is a day that the calendar does not have.
  if (!found || dayOfMonth(wordAt(look, at - 1)) !== undefined) return undefined;
  const comma =
    wordAt(look, found.to) === ',' || wordAt(look, found.to) === 'of' ? found.to + 1 : found.to;
  const year = yearOf(wordAt(look, comma));
  if (year !== undefined) return expression(at, comma + 1, monthText(year, found.month));
  if (found.isAmbiguous && !SHOWS_A_MONTH.has(wordAt(look, at - 1))) return undefined;
  const resolved = nearestYear(look, at, { year: 0, month: found.month });
  return expression(at, found.to, monthText(resolved, found.month), 'resolved');
};

/** "2025-11-04". */
export const isoDay: DateReader = (look, at) => {
  const year = yearOf(wordAt(look, at));
  if (year === undefined || wordAt(look, at + 1) !== '-' || wordAt(look, at + 3) !== '-')
    return undefined;
  const [month, day] = [Number(wordAt(look, at + 2)), Number(wordAt(look, at + 4))];
  if (!(month >= 1 && month <= 12 && Number.isInteger(month) && day >= 1)) return undefined;
  const text = dayIn(year, month, day);
  return text === undefined ? undefined : expression(at, at + 5, text);
};

/** "in 2022": a year after a word that shows it is one. */
export const year: DateReader = (look, at) => {
  const found = yearOf(wordAt(look, at));
  if (found === undefined || found < 1500) return undefined;
  if (NO_YEAR_BEFORE.has(wordAt(look, at + 1))) return undefined;
  const before = wordAt(look, at - 1);
  if (SHOWS_A_YEAR.has(before)) return expression(at, at + 1, yearText(found));
  const isNamed = found >= 1900 && BEFORE_A_NAMED_YEAR.test(before) && isWord(look, at + 1);
  return isNamed ? { ...expression(at, at + 1, yearText(found)), isLoose: true } : undefined;
};

/** "the 1990s". */
export const decade: DateReader = (look, at) => {
  const token = look.tokens[at];
  const next = look.tokens[at + 1];
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d0$/.test(token.text)) return undefined;
  if (next?.lower !== 's' && next?.lower !== "'s") return undefined;
  return next.start === token.end
    ? expression(at, at + 2, `${token.text.slice(0, 3)}X`)
    : undefined;
};

const BEFORE_A_NAMED_YEAR = /^(?:the|a|an|its|his|her|their|'s|[a-z]{4,})$/;

const isWord = ({ tokens }: DateLook, at: number): boolean => tokens[at]?.kind === 'word';

const SHOWS_A_MONTH = new Set(
  'in since until till by early late mid last next this of during from through for and - between end beginning'.split(
    ' ',
  ),
);
const SHOWS_A_YEAR = new Set(
  'in since until till by early late mid of during from through year and - between to ( before after for end'.split(
    ' ',
  ),
);
const NO_YEAR_BEFORE = new Set([
  'percent',
  'per',
  '%',
  'people',
  'troops',
  'million',
  'billion',
  'km',
  'kilometers',
  'km/h',
  'miles',
  'tons',
]);

interface MonthFound {
  readonly month: number;
  readonly to: number;
  readonly isAmbiguous: boolean;
}

function monthAt(look: DateLook, at: number): MonthFound | undefined {
  const word = wordAt(look, at);
  const month = MONTHS.get(word);
  if (month === undefined || !isName(look, at)) return undefined;
  const isShort = word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july';
  const to = isShort && wordAt(look, at + 1) === '.' ? at + 2 : at + 1;
  return { month, to, isAmbiguous: isShort || word === 'may' || word === 'march' };
}

/** The year of the last such day or month up to publication, or of the next where the text looks ahead. */
function nearestYear(look: DateLook, at: number, { month }: YearMonth, day = 1): number {
  const now = yearMonthOf(look.publishedOn);
  const today = Number(look.publishedOn.slice(8, 10));
  const isLater = month > now.month || (month === now.month && day > today);
  const isAhead = look.isFuture(at) || DEADLINES.has(wordAt(look, at - 1));
  if (isAhead) return isLater || month === now.month ? now.year : now.year + 1;
  return isLater ? now.year - 1 : now.year;
}

const DEADLINES = new Set(['by', 'until', 'till']);
