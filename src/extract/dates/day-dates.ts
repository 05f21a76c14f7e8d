import { dayNumber } from '../../../events/day.ts';
import { anyOf } from '../text/any-of.ts';
import { tokenAt } from '../text/token-at.ts';
import { dayIn, dayOfMonth, WEEKDAYS, yearOf } from './calendar.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  noDate,
  past,
  wordAt,
} from './expression.ts';
import { monthAt, nearestYear } from './month-dates.ts';
import { type Counted, ordinalAt } from './numbers.ts';
import { yearAfter } from './year-dates.ts';

const PERCENT_PER = anyOf('percent|per|%|people|million|billion|members');
const TERROR_TERRORIST = anyOf('terror|terrorist|attacks?');
const ATTACKS_MASSACRES = anyOf('attacks?|massacres?|uprising|revolution|coup|bombings?|movement');
const SAT_SUN = anyOf('sat|sun');
const BRACKET = anyOf('\\(|-|–|—|_');

/** "4 November 2025", "November 4, 2025", "Nov. 4", "the fourth of November": with a year or by the day of publication. */
export const dayAndMonth: DateReader = (look, at) => {
  const start = past(look, at, /^the$/);
  const day = dayAt(look, start);
  if (day !== undefined) {
    const of = past(look, past(look, day.to, /^day$/), /^of$/);
    // "the first May meeting" is on no first of May.
    const month = of === day.to && day.isSpoken ? undefined : monthAt(look, of);
    return month ? dated(look, at, month.to, month.month, day.value) : undefined;
  }
  const month = monthAt(look, at);
  if (!month) return undefined;
  const after = dayAt(look, past(look, month.to, /^the$/));
  if (after === undefined || countsOn(look, after.to)) return undefined;
  return dated(look, at, after.to, month.month, after.value);
};

interface DayFound extends Counted {
  readonly isSpoken: boolean;
}

/** A day's number: "4", "4th", "fourth". */
export function dayAt(look: DateLook, at: number): DayFound | undefined {
  const digits = dayOfMonth(wordAt(look, at));
  if (digits !== undefined) return { value: digits, to: at + 1, isSpoken: false };
  const ordinal = ordinalAt(look, at);
  return ordinal && ordinal.value <= 31
    ? { value: ordinal.value, to: ordinal.to, isSpoken: true }
    : undefined;
}

const countsOn = (look: DateLook, at: number): boolean => PERCENT_PER.has(wordAt(look, at));

function dated(
  look: DateLook,
  from: number,
  to: number,
  month: number,
  day: number,
): DateExpression {
  const year = yearAfter(look, to);
  if (year) {
    const stated = dayIn(year.value, month, day);
    const end = afterWeekday(look, year.to);
    return stated === undefined ? noDate(from, end) : expression(from, end, stated, year.basis);
  }
  const known = isAttack(look, from, to) ? KNOWN.get(`${month}-${day}`) : undefined;
  const resolved = known ?? dayIn(nearestYear(look, { from, to }, { month, day }), month, day);
  if (resolved === undefined) return noDate(from, to);
  if (known) return expression(from, to, resolved);
  const found = expression(from, afterWeekday(look, to), resolved, 'resolved');
  if (isRemembered(look, from, to) && !isNear(look, resolved)) return noDate(from, to);
  return isDateline(look, from, to) ? { ...found, isLoose: true } : found;
}

/** Days that the world names without their year. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['9-11', '2001-09-11'],
  ['10-7', '2023-10-07'],
]);

const isAttack = (look: DateLook, from: number, to: number): boolean =>
  isRemembered(look, from, to) && TERROR_TERRORIST.has(wordAt(look, to));

/** "the September 11 attacks": a day known by name, of a year that is not said. */
const isRemembered = (look: DateLook, from: number, to: number): boolean =>
  wordAt(look, from - 1) === 'the' &&
  ATTACKS_MASSACRES.has(wordAt(look, past(look, to, /^(?:terror|terrorist)$/)));

/** "12 December 2024 (Thursday)", "June 14 (Sun)". */
const afterWeekday = (look: DateLook, to: number): number =>
  wordAt(look, to) === '(' && isWeekday(wordAt(look, to + 1)) && wordAt(look, to + 2) === ')'
    ? to + 3
    : to;

/** In brackets behind a day also "Sat" and "Sun", which are words elsewhere. */
const isWeekday = (word: string): boolean => WEEKDAYS.has(word) || SAT_SUN.has(word);

const isNear = ({ publishedOn }: DateLook, day: string): boolean =>
  Math.abs(dayNumber(publishedOn) - dayNumber(day)) <= RECENT_DAYS;

const RECENT_DAYS = 60;

/** "BEIJING, Nov. 4 (Xinhua) --": when the story was filed, not when anything happened. */
function isDateline({ tokens, from: opening }: DateLook, from: number, to: number): boolean {
  const place = tokenAt(tokens, from - 2);
  if (from - opening > 8 || tokenAt(tokens, from - 1)?.text !== ',' || place?.kind !== 'word')
    return false;
  if (place.text !== place.text.toUpperCase() && !place.text.endsWith('.')) return false;
  return BRACKET.has(tokens[to]?.text ?? '');
}

/** "2025-11-04", "2025/11/04", "04.11.2025", "25/11/2025": what can be read in one way only. */
export const numericDay: DateReader = (look, at) => {
  const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(wordAt(look, at));
  if (dotted) return numeric(at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const mark = wordAt(look, at + 1);
  if (!/^[-/]$/.test(mark) || wordAt(look, at + 3) !== mark || !isTight(look, at)) return undefined;
  const [one, two, three] = [at, at + 2, at + 4].map((place) => Number(wordAt(look, place)));
  if (one === undefined || two === undefined || three === undefined) return undefined;
  if (yearOf(wordAt(look, at)) !== undefined) return numeric(at, at + 5, one, two, three);
  if (yearOf(wordAt(look, at + 4)) === undefined) return undefined;
  if (one > 12 || one === two) return numeric(at, at + 5, three, two, one);
  return two > 12 ? numeric(at, at + 5, three, one, two) : noDate(at, at + 5);
};

const isTight = ({ tokens }: DateLook, at: number): boolean =>
  [0, 1, 2, 3].every((step) => tokens[at + step]?.end === tokens[at + step + 1]?.start);

function numeric(from: number, to: number, year: number, month: number, day: number) {
  const isPossible = yearOf(String(year)) !== undefined && month >= 1 && month <= 12 && day >= 1;
  const text = isPossible ? dayIn(year, month, day) : undefined;
  return text === undefined ? undefined : expression(from, to, text);
}
