import { dayNumber } from '../../../events/day.ts';
import { anyOf } from '../text/any-of.ts';
import { dayOfMonth, MONTHS, monthText, yearMonthOf } from './calendar.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  isName,
  noDate,
  past,
  wordAt,
} from './expression.ts';
import { type Tense, tenseOf } from './tense.ts';
import { yearBehind } from './year-behind.ts';

const MAY_JUNE = anyOf('may|june|july');
const THIS_AN = anyOf('this|an|the|most');
const IN_SINCE = anyOf('in|since|until|during');
const THE_S = anyOf("the|'s|his|her|its|their");

interface Range {
  readonly from: number;
  readonly to: number;
}

export interface MonthFound {
  readonly month: number;
  readonly to: number;
  /** A word of another meaning, or short for one: it needs company. */
  readonly isAmbiguous: boolean;
}

/** A month's name or its abbreviation; in small letters only where the word means nothing else. */
export function monthAt(look: DateLook, at: number): MonthFound | undefined {
  const word = wordAt(look, at);
  const month = MONTHS.get(word);
  if (month === undefined) return undefined;
  const isShort = word.length <= 4 && !MAY_JUNE.has(word);
  const isAmbiguous = isShort || word === 'may' || word === 'march';
  if (!isName(look, at) && !isMonthThere(look, at, isAmbiguous)) return undefined;
  if (wordAt(look, at - 1) === 'that' || (isShort && isPlaceName(look, at))) return undefined;
  return { month, to: isShort ? past(look, at + 1, /^\.$/) : at + 1, isAmbiguous };
}

/** "Mar-a-Lago", "Mar del Plata". */
const isPlaceName = (look: DateLook, at: number): boolean =>
  wordAt(look, at + 1) === 'del' || (wordAt(look, at + 1) === '-' && wordAt(look, at + 2) === 'a');

/** In small letters: "this august body" is none. */
const isMonthThere = (look: DateLook, at: number, isWord: boolean): boolean =>
  isWord ? hasDay(look, at) : !(wordAt(look, at) === 'august' && THIS_AN.has(wordAt(look, at - 1)));

/** "on may 5", "5th of march", "aug. 7", "in may": with a day, a year, or after a word that no verb follows. */
function hasDay(look: DateLook, at: number): boolean {
  const next = wordAt(look, past(look, at + 1, /^\.$/));
  const before = wordAt(look, at - 1);
  if (/^(?:1[5-9]|20)\d\d$/.test(next)) return true;
  if (BEFORE_A_MONTH.has(before) && wordAt(look, at).length > 2) return !MODAL.has(next);
  const isDay = dayOfMonth(next) !== undefined;
  if (isDay && (wordAt(look, at + 1) === '.' || BEFORE_A_DAY.has(before))) return true;
  if (before === 'of') return dayOfMonth(wordAt(look, at - 2)) !== undefined;
  return dayOfMonth(before) !== undefined && isDayBefore(look, at);
}

/** "on 5 may", "5 may 2025"; not "all 27 may join". */
const isDayBefore = (look: DateLook, at: number): boolean =>
  BEFORE_A_DAY.has(wordAt(look, at - 2)) || look.tokens[at + 1]?.kind !== 'word';

const BEFORE_A_MONTH = anyOf('in|last|early|late|mid|since|during');
const BEFORE_A_DAY = anyOf('on|since|by|until|from|to|before|after|,');
const MODAL = anyOf('be|have|not|also');

/** "November 2025", "March of last year", "last November", "in November". */
export const month: DateReader = (look, at) => {
  const which = WHICH.exec(wordAt(look, at))?.[0];
  const start = which === undefined ? at : at + 1;
  const found = monthAt(look, start);
  // After a number it is a day that the calendar does not have.
  if (!found || dayOfMonth(wordAt(look, start - 1)) !== undefined) return undefined;
  if (!isIn(look, at) && isNameOfSomebody(look, start, found)) return undefined;
  if (REMEMBERED.has(wordAt(look, found.to))) return noDate(at, found.to);
  const year = yearBehind(look, found.to);
  if (year) return expression(at, year.to, monthText(year.value, found.month), year.basis);
  if (which !== undefined) return byWord(look, at, found, which);
  if (found.isAmbiguous && !showsMonth(look, at, found)) return undefined;
  const resolved = nearestYear(look, { from: at, to: found.to }, found);
  return expression(at, found.to, monthText(resolved, found.month), 'resolved');
};

/** "the October Revolution". */
const REMEMBERED = anyOf('revolution|war|crisis|uprising|manifesto');

const WHICH = /^(?:last|this|next)$/;

/** "In March Israel announced": no March Israel. */
const isIn = (look: DateLook, at: number): boolean => IN_SINCE.has(wordAt(look, at - 1));

const isNameOfSomebody = (
  { tokens }: DateLook,
  at: number,
  { to, isAmbiguous, month }: MonthFound,
): boolean =>
  (isAmbiguous || NAMES.has(month)) &&
  tokens[to]?.capital === true &&
  to === at + 1 &&
  !MONTHS.has(tokens[to].lower);

/** April, May, June, August, which people are called too. */
const NAMES = new Set([4, 5, 6, 8]);

const showsMonth = (look: DateLook, at: number, { month }: MonthFound): boolean =>
  SHOWS_A_MONTH.has(wordAt(look, at - 1)) || (month === 3 && wordAt(look, at - 1) === 'the');

const SHOWS_A_MONTH = new Set(
  'in since until till by early late mid last next this of during from through for - between end beginning'.split(
    ' ',
  ),
);

/** "last April" is the last one that is over or the one before this month; "next" the first to come. */
function byWord(
  look: DateLook,
  from: number,
  { month, to }: MonthFound,
  which: string,
): DateExpression {
  const now = yearMonthOf(look.publishedOn);
  const shift = which === 'last' ? -Number(month >= now.month) : Number(month <= now.month);
  const year = which === 'this' ? now.year : now.year + shift;
  return expression(from, to, monthText(year, month), 'resolved');
}

/** Further ahead than this needs a verb that says so. */
const SOON = { day: 100, month: 60 } as const;

/** "Met on August 29", published on the 28th further west: the next day may have come already. */
const isTomorrow = (look: DateLook, first: string, day: number | undefined): boolean =>
  day !== undefined && daysAhead(look, 0, first) === 1;

interface DayOrMonth {
  readonly month: number;
  readonly day?: number;
}

/** The year of a month, or of its day: behind or ahead as the verb says, else ahead only where that is soon. */
export function nearestYear(look: DateLook, span: Range, { month, day }: DayOrMonth): number {
  const { year } = yearMonthOf(look.publishedOn);
  const isThisMonth = month === yearMonthOf(look.publishedOn).month;
  const first = `${monthText(year, month)}-${String(day ?? 1).padStart(2, '0')}`;
  const isLater = first > look.publishedOn && !(isThisMonth && day === undefined);
  const isYetToCome = isLater && !isTomorrow(look, first, day);
  const behind = year - Number(isYetToCome);
  const ahead = isLater || isThisMonth ? year : year + 1;
  const tense = tenseFor(look, span);
  if (tense === 'future') return ahead;
  const isSoon =
    daysAhead(look, ahead - year, first) <= (day === undefined ? SOON.month : SOON.day);
  return tense === 'unclear' && isSoon ? ahead : behind;
}

/** A day that the calendar may not have counts as one beside it. */
const daysAhead = ({ publishedOn }: DateLook, years: number, day: string): number =>
  dayNumber(day) + Math.round(years * DAYS_IN_A_YEAR) - dayNumber(publishedOn);

const DAYS_IN_A_YEAR = 365.25;

function tenseFor(look: DateLook, { from, to }: Range): Tense {
  const tense = tenseOf(look, from, to);
  if (tense === 'past' && (isAttribute(look, from, to) || isYearly(look, from))) return 'unclear';
  return tense === 'unclear' && opens(look, from) ? 'future' : tense;
}

/** "the Jan. 14 deadline": the verb beside it is not about the day. */
const isAttribute = (look: DateLook, from: number, to: number): boolean =>
  THE_S.has(wordAt(look, from - 1)) && look.tokens[to]?.kind === 'word';

/** "the Day of Unity, marked on April 2": every year, and so in the year at hand. */
const isYearly = (look: DateLook, from: number): boolean =>
  wordAt(look, from - 1) === 'on' && KEPT_YEARLY.has(wordAt(look, from - 2));

const KEPT_YEARLY = anyOf('marked|celebrated|observed|commemorated');

/** "from August 6": the start of something to come. */
const opens = (look: DateLook, from: number): boolean => wordAt(look, from - 1) === 'from';
