import { anyOf } from '../text/any-of.ts';
import { monthsFrom, yearMonthOf, yearText } from './calendar.ts';
import { type DateLook, type DateReader, expression, noDate, past, wordAt } from './expression.ts';
import { numberAt } from './numbers.ts';

const AGO_LATER = anyOf('ago|later|earlier|before|after');

const MONTHS: ReadonlyMap<string, number> = new Map([
  ['year', 12],
  ['decade', 120],
  ['century', 1200],
]);
const UNIT = anyOf('(?:hour|day|week|month|year|decade|century)s?');
/** Half a year is no count of months: it may be one more or less. */
const LEEWAY = 12;

/** "half a year ago", "a year and a half ago", "two and a half years later": never finer than their year. */
export const halves: DateReader = (look, at) => {
  const found = halfOf(look, at) ?? andAHalf(look, at);
  if (!found) return undefined;
  const to = found.to + 1;
  if (!AGO_LATER.has(wordAt(look, found.to))) return undefined;
  const months = (MONTHS.get(found.unit.replace(/s$/, '')) ?? 0) * found.count;
  if (wordAt(look, found.to) !== 'ago' || months === 0 || months > MOST) return noDate(at, to);
  const leeway = months / LEEWAY;
  const [first, last] = [-months - leeway, -months + leeway].map(
    (shift) => monthsFrom(yearMonthOf(look.publishedOn), Math.round(shift)).year,
  );
  if (first === undefined || last === undefined || first < 1000) return noDate(at, to);
  const text = first === last ? yearText(first) : `${yearText(first)}/${yearText(last)}`;
  return expression(at, to, text, 'resolved');
};

const MOST = 12 * 900;

interface Halved {
  readonly count: number;
  readonly unit: string;
  readonly to: number;
}

/** "half a year", "half-a-year", "a half year". */
function halfOf(look: DateLook, at: number): Halved | undefined {
  const start = past(look, at, /^a$/);
  if (wordAt(look, start) !== 'half') return undefined;
  const to = past(look, past(look, past(look, start + 1, /^-$/), /^an?$/), /^-$/);
  return UNIT.has(wordAt(look, to))
    ? { count: 0.5, unit: wordAt(look, to), to: to + 1 }
    : undefined;
}

/** "a year and a half", "two and a half years". */
function andAHalf(look: DateLook, at: number): Halved | undefined {
  const number = numberAt(look, at);
  if (!number) return undefined;
  const isUnitFirst = UNIT.has(wordAt(look, number.to));
  const and = isUnitFirst ? number.to + 1 : number.to;
  const isHalf = ['and', 'a', 'half'].every((word, step) => wordAt(look, and + step) === word);
  const unit = wordAt(look, isUnitFirst ? number.to : and + 3);
  if (!isHalf || !UNIT.has(unit)) return undefined;
  return { count: number.value + 0.5, unit, to: isUnitFirst ? and + 3 : and + 4 };
}
