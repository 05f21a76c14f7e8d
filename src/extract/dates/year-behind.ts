import { anyOf } from '../text/any-of.ts';
import { type DateLook, wordAt } from './expression.ts';
import { type YearFound, yearAfter } from './year-dates.ts';

const ASIDE = anyOf('i|we|if|as');
/** In tokens: ", if I am not mistaken,". */
const LONGEST_ASIDE = 8;

/** The year of a month that ends before a token: "November 2025"; in "in June, I think, of 2020" the date ends before the aside. */
export function yearBehind(look: DateLook, at: number): YearFound | undefined {
  const year = yearAfter(look, at);
  if (year) return year;
  const end = asideEnd(look, at);
  const late = end === undefined ? undefined : yearAfter(look, end);
  return late && { ...late, to: at };
}

/** Where the words between two commas end that only tell how sure somebody is. */
function asideEnd(look: DateLook, at: number): number | undefined {
  if (wordAt(look, at) !== ',' || !ASIDE.has(wordAt(look, at + 1))) return undefined;
  for (let next = at + 2; next < at + LONGEST_ASIDE; next++)
    if (wordAt(look, next) === ',') return next + 1;
  return undefined;
}
