import { yearMonthOf, yearText } from './calendar.ts';
import { type DateReader, expression, past, wordAt } from './expression.ts';
import { yearAfter } from './year-dates.ts';

const SEASON = /^(?:spring|summer|autumn|fall|winter)$/;
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/**
 * "spring 2024" is some time in 2024, and "last summer" some time in last year or this: the months of a
 * season differ by hemisphere, so a season is never made finer than the year. A winter lies in two.
 */
export const season: DateReader = (look, at) => {
  const edge = past(look, past(look, past(look, at, /^the$/), /^(?:early|late|mid)$/), /^-$/);
  const shift = SHIFTS.get(wordAt(look, edge));
  const start = shift === undefined ? edge : edge + 1;
  const word = wordAt(look, start);
  if (!SEASON.test(word)) return undefined;
  const year = yearAfter(look, start + 1);
  const first = year ? year.value : yearMonthOf(look.publishedOn).year + Math.min(shift ?? 0, 0);
  if (!year && shift === undefined) return undefined;
  const spans = year ? Number(word === 'winter') : 1;
  const edtf = spans > 0 ? `${yearText(first)}/${yearText(first + spans)}` : yearText(first);
  return expression(at, year?.to ?? start + 1, edtf, year?.basis ?? 'resolved');
};
