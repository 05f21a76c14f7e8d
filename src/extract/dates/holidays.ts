import { anyOf } from '../text/any-of.ts';
import { isAmong } from '../text/token-at.ts';
import { dayIn, daysFrom, WEEKDAYS, yearText } from './calendar.ts';
import { easter, orthodoxEaster } from './easter.ts';
import {
  type DateLook,
  type DateReader,
  expression,
  nameOnly,
  noDate,
  past,
  wordAt,
} from './expression.ts';
import { nthOf } from './nth-weekdays.ts';
import { looksAhead } from './tense.ts';
import { yearAfter } from './year-dates.ts';

type DayOfYear = (year: number) => string;

const on =
  (month: number, day: number): DayOfYear =>
  (year) =>
    dayIn(year, month, day) ?? `${yearText(year)}-12-31`;

/** The nth such weekday of a month, or so many days after it; the last one where nth is -1. */
const nth =
  (count: number, weekday: number, month: number, days = 0): DayOfYear =>
  (year) =>
    daysFrom(nthOf(count, weekday, { year, month }) ?? `${yearText(year)}-12-31`, days);

const fromEaster =
  (days: number): DayOfYear =>
  (year) =>
    daysFrom(easter(year), days);

const [MONDAY, THURSDAY] = [1, 4];

/** Holidays of one day wherever they are kept, or kept by one country alone; Easter is that of the western churches. */
const HOLIDAYS: readonly (readonly [string, DayOfYear])[] = [
  ["new year's day", on(1, 1)],
  ["new year's eve", on(12, 31)],
  ['christmas day', on(12, 25)],
  ['christmas eve', on(12, 24)],
  ['boxing day', on(12, 26)],
  ["valentine's day", on(2, 14)],
  ['bastille day', on(7, 14)],
  ['veterans day', on(11, 11)],
  ['armistice day', on(11, 11)],
  ['halloween', on(10, 31)],
  ['thanksgiving day', nth(4, THURSDAY, 11)],
  ['memorial day', nth(-1, MONDAY, 5)],
  ['labor day', nth(1, MONDAY, 9)],
  ['columbus day', nth(2, MONDAY, 10)],
  ['black friday', nth(4, THURSDAY, 11, 1)],
  ['europe day', on(5, 9)],
  ['human rights day', on(12, 10)],
  ["international women's day", on(3, 8)],
  ['orthodox easter sunday', orthodoxEaster],
  ['orthodox easter', orthodoxEaster],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['holy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy saturday', fromEaster(-1)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['whit monday', fromEaster(50)],
];
/** Only after a word that shows that a day is meant. */
const AFTER_A_WORD: readonly (readonly [string, DayOfYear])[] = [
  ['thanksgiving', nth(4, THURSDAY, 11)],
  ['christmas', on(12, 25)],
  ['easter', fromEaster(0)],
  ['pentecost', fromEaster(49)],
];
/** Days of the week that are no such day of this week: "Super Tuesday", "Bloody Sunday". */
const NAMED_WEEKDAYS = anyOf('black|bloody|super|red|cyber|giving|silent|shrove');

const TOKENS = /[a-z]+|'s/g;
const named = (list: typeof HOLIDAYS) =>
  list.map(([name, dayOf]) => ({ words: name.match(TOKENS) ?? [], dayOf }));
const ALWAYS = named(HOLIDAYS);
const SHOWN = named(AFTER_A_WORD);

/** First words of holidays. */
export const HOLIDAY_WORDS: ReadonlySet<string> = new Set([
  ...[...ALWAYS, ...SHOWN].map(({ words }) => words[0] ?? ''),
  ...NAMED_WEEKDAYS,
]);

/** Last words of holidays. */
export const LAST_HOLIDAY_WORDS: ReadonlySet<string> = new Set(
  [...ALWAYS, ...SHOWN].map(({ words }) => words.at(-1) ?? ''),
);

/** "Thanksgiving Day", "last Christmas", "Christmas Eve 2024", "Good Friday". */
export const holiday: DateReader = (look, at) => {
  const which = /^(?:last|this|next)$/.exec(wordAt(look, at))?.[0] ?? '';
  const start = which === '' ? at : at + 1;
  const found = namedAt(look, start, which !== '' || SHOWING.has(wordAt(look, at - 1)));
  if (!found) return namedWeekday(look, start);
  const to = start + found.words.length;
  // "the Good Friday Agreement".
  if (look.tokens[to]?.capital === true && to < look.to)
    return WEEKDAYS.has(wordAt(look, to - 1)) ? nameOnly(at, to) : undefined;
  const year = yearAfter(look, past(look, to, /^,$/));
  if (year) return expression(at, year.to, found.dayOf(year.value), year.basis);
  return expression(at, to, nearest(look, at, to, found.dayOf, which), 'resolved');
};

const SHOWING = anyOf('on|at|since|by|until|before|after');

function namedAt(look: DateLook, at: number, isShown: boolean) {
  const isNamed = ({ words }: { readonly words: readonly string[] }) =>
    words.every((word, step) => wordAt(look, at + step) === word);
  return ALWAYS.find(isNamed) ?? (isShown ? SHOWN.find(isNamed) : undefined);
}

/** Both words are written as a name. */
function namedWeekday({ tokens, to }: DateLook, at: number) {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first?.capital || !second?.capital || at + 1 >= to) return undefined;
  if (!isAmong(first, NAMED_WEEKDAYS) || !WEEKDAYS.has(second.lower)) return undefined;
  return noDate(at, at + 2);
}

function nearest(
  look: DateLook,
  from: number,
  to: number,
  dayOf: DayOfYear,
  which: string,
): string {
  const year = Number(look.publishedOn.slice(0, 4));
  const now = dayOf(year);
  if (which === 'this') return now;
  const isAhead = which === 'next' || (which === '' && looksAhead(look, from, to));
  if (isAhead) return now >= look.publishedOn ? now : dayOf(year + 1);
  const isBehind = which === 'last' ? now < look.publishedOn : now <= look.publishedOn;
  return isBehind ? now : dayOf(year - 1);
}
