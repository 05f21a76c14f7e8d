import { dayIn, daysFrom, weekdayOf, yearText } from './calendar.ts';
import { type DateLook, type DateReader, expression, past, wordAt } from './expression.ts';
import { looksAhead } from './tense.ts';
import { yearAfter } from './year-dates.ts';

type DayOfYear = (year: number) => string;

const on =
  (month: number, day: number): DayOfYear =>
  (year) =>
    dayIn(year, month, day) ?? `${yearText(year)}-12-31`;

/** The nth such weekday of a month; the last one where nth is -1. */
const nth =
  (count: number, weekday: number, month: number): DayOfYear =>
  (year) => {
    const first = dayIn(year, month, 1) ?? `${yearText(year)}-01-01`;
    const start = daysFrom(first, (weekday - weekdayOf(first) + 7) % 7);
    if (count > 0) return daysFrom(start, 7 * (count - 1));
    const fifth = daysFrom(start, 28);
    return fifth.slice(5, 7) === start.slice(5, 7) ? fifth : daysFrom(start, 21);
  };

const [MONDAY, THURSDAY] = [1, 4];

/** Holidays of one day wherever they are kept, or kept by one country alone: not Easter, which has two. */
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
  ['europe day', on(5, 9)],
  ['human rights day', on(12, 10)],
  ["international women's day", on(3, 8)],
];
/** Only after a word that shows that a day is meant. */
const AFTER_A_WORD: readonly (readonly [string, DayOfYear])[] = [
  ['thanksgiving', nth(4, THURSDAY, 11)],
  ['christmas', on(12, 25)],
];
const TOKENS = /[a-z]+|'s/g;
const named = (list: typeof HOLIDAYS) =>
  list.map(([name, dayOf]) => ({ words: name.match(TOKENS) ?? [], dayOf }));
const ALWAYS = named(HOLIDAYS);
const SHOWN = named(AFTER_A_WORD);

/** First words of holidays. */
export const HOLIDAY_WORDS: ReadonlySet<string> = new Set(
  [...ALWAYS, ...SHOWN].map(({ words }) => words[0] ?? ''),
);

/** "Thanksgiving Day", "last Christmas", "Christmas Eve 2024". */
export const holiday: DateReader = (look, at) => {
  const which = /^(?:last|this|next)$/.exec(wordAt(look, at))?.[0] ?? '';
  const start = which === '' ? at : at + 1;
  const isShown =
    which !== '' || /^(?:on|at|since|by|until|before|after)$/.test(wordAt(look, at - 1));
  const isNamed = ({ words }: { readonly words: readonly string[] }) =>
    words.every((word, step) => wordAt(look, start + step) === word);
  const found = ALWAYS.find(isNamed) ?? (isShown ? SHOWN.find(isNamed) : undefined);
  if (!found) return undefined;
  const to = start + found.words.length;
  if (look.tokens[to]?.capital === true) return undefined;
  const year = yearAfter(look, past(look, to, /^,$/));
  if (year) return expression(at, year.to, found.dayOf(year.value), year.basis);
  return expression(at, to, nearest(look, at, to, found.dayOf, which), 'resolved');
};

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
