import { SHIFTS, yearMonthOf, yearText } from './calendar.ts';
import { type DateReader, expression, past, wordAt } from './expression.ts';
import { yearAfter } from './year-dates.ts';

export const SEASONS = 'spring summer autumn fall winter';
const SEASON = new RegExp(`^(?:${SEASONS.replaceAll(' ', '|')})$`);

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
  const stated = yearAfter(look, start + 1);
  if (!stated && shift === undefined) return undefined;
  const now = yearMonthOf(look.publishedOn);
  const year = stated ?? { value: now.year, to: start + 1, basis: 'resolved' as const };
  const [first, last] = stated
    ? [0, Number(word === 'winter')]
    : around(shift ?? 0, word, now.month);
  const [from, to] = [yearText(year.value + first), yearText(year.value + last)];
  return expression(at, year.to, from === to ? from : `${from}/${to}`, year.basis);
};

/** The months in which a season begins in either hemisphere; a winter lies in two years. */
const STARTS: ReadonlyMap<string, readonly number[]> = new Map([
  ['spring', [3, 9]],
  ['autumn', [3, 9]],
  ['fall', [3, 9]],
]);

/** The years that "last summer" or "this winter" can lie in, from that of publication. */
function around(shift: number, word: string, month: number): readonly [number, number] {
  if (shift < 0) return [-1, 0];
  // Where it has begun in both hemispheres, the next is that of next year.
  if (shift > 0)
    return (STARTS.get(word) ?? [12]).every((start) => start <= month) ? [1, 1] : [0, 1];
  if (word !== 'winter') return [0, 0];
  return month <= 6 ? [-1, 0] : [0, 1];
}
