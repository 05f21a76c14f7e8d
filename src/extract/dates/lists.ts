import { anyOf } from '../text/any-of.ts';
import { dayOfMonth, monthText, WEEKDAYS } from './calendar.ts';
import { dayAndMonth, dayAt } from './day-dates.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  past,
  wordAt,
} from './expression.ts';
import { monthAt } from './month-dates.ts';
import { spanning, withDay } from './ranges.ts';
import { yearAfter } from './year-dates.ts';

const COMMA_AND = anyOf(',|and|&');
const AND_MARK = anyOf('and|&');
const AND_TO = anyOf('and|to|through|-|–');

/** "3, 4 and 5 November", "April 24 and 25", "March and April 2022": each named on its own, together a span. */
export const list: DateReader = (look, at) =>
  monthFirst(look, at) ?? monthLast(look, at) ?? months(look, at);

interface Listed {
  readonly from: number;
  readonly to: number;
  readonly day: number;
}

const MOST = 6;

/** Days in a row, and the token after the last: "24 and 25", "the 3rd, 4th and 5th". */
function daysAt(look: DateLook, at: number): readonly Listed[] {
  const days: Listed[] = [];
  for (let next = at; days.length < MOST; ) {
    const from = afterWeekday(look, next);
    const day = dayAt(look, from);
    if (!day || day.value <= (days.at(-1)?.day ?? 0)) break;
    days.push({ from, to: day.to, day: day.value });
    if (!COMMA_AND.has(wordAt(look, day.to))) break;
    next = past(look, past(look, day.to, /^,$/), /^(?:and|&)$/);
  }
  return days;
}

/** "the 4th", "Tuesday 4", "Tuesday the 4th". */
const afterWeekday = (look: DateLook, at: number): number =>
  past(look, WEEKDAYS.has(wordAt(look, at)) ? at + 1 : at, /^the$/);

/** Only the last two are tied by "and", so that a number that counts something else stays out. */
const isTied = (look: DateLook, days: readonly Listed[]): boolean =>
  days.length >= 2 && AND_MARK.has(wordAt(look, past(look, days.at(-2)?.to ?? 0, /^,$/)));

function monthFirst(look: DateLook, at: number): DateExpression | undefined {
  const month = monthAt(look, at);
  const days = month ? daysAt(look, month.to) : [];
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || !isTied(look, days) || isCounted(look, last.to)) return undefined;
  const opening = dayAndMonth(look, at);
  if (!opening?.edtf) return undefined;
  const year = yearAfter(look, last.to);
  const named = year ? `${year.value}${opening.edtf.slice(4)}` : opening.edtf;
  const ends = { from: at, to: year?.to ?? last.to, basis: year?.basis ?? opening.basis };
  return together(days, named, ends);
}

/** "Nov. 3 and 4 ministers": then nothing is known of a second day. */
const isCounted = (look: DateLook, at: number): boolean =>
  monthAt(look, at) !== undefined || wordAt(look, at) === 'other';

function monthLast(look: DateLook, at: number): DateExpression | undefined {
  if (dayOfMonth(wordAt(look, afterWeekday(look, at))) === undefined) return undefined;
  const days = daysAt(look, at);
  const last = days.at(-1);
  if (!last || !isTied(look, days)) return undefined;
  const closing = dayAndMonth(look, last.from);
  if (!closing?.edtf) return undefined;
  return together(days, closing.edtf, { from: at, to: closing.to, basis: closing.basis });
}

interface Ends {
  readonly from: number;
  readonly to: number;
  readonly basis: DateExpression['basis'];
}

function together(
  days: readonly Listed[],
  named: string,
  { from, to, basis }: Ends,
): DateExpression | undefined {
  const texts = days.map(({ day }) => withDay(named, day));
  const whole = spanning(from, to, texts[0] ?? null, texts.at(-1) ?? null, basis);
  if (!whole) return undefined;
  const parts = days.map(
    (one, index): DateExpression => ({
      from: index === 0 ? from : one.from,
      to: index === days.length - 1 ? to : one.to,
      edtf: texts[index] ?? null,
      basis,
      extent: 'point',
    }),
  );
  return { ...whole, parts };
}

/** "March and April 2022", "January-September 2025": the first month lies in the year of the second. */
function months(look: DateLook, at: number): DateExpression | undefined {
  const first = monthAt(look, at);
  if (!first || !AND_TO.has(wordAt(look, first.to))) return undefined;
  const second = monthAt(look, first.to + 1);
  const year = second && yearAfter(look, second.to);
  if (!second || !year) return undefined;
  const start = monthText(year.value - Number(first.month > second.month), first.month);
  const whole = spanning(at, year.to, start, monthText(year.value, second.month), year.basis);
  const parts = [
    expression(at, first.to, start, year.basis),
    expression(first.to + 1, year.to, monthText(year.value, second.month), year.basis),
  ];
  return whole && { ...whole, parts };
}
