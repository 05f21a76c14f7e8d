import { anyOf } from '../text/any-of.ts';
import { yearOf } from './calendar.ts';
import { type DateLook, type DateReader, noDate, past, wordAt } from './expression.ts';
import { yearAt } from './year-dates.ts';

const FISCAL = anyOf('fiscal|financial');
const YEAR = anyOf('years?');

/** "FY2024", "FY24". */
export const isFiscalYear = (word: string): boolean => /^fy\d\d/.test(word);

/** "fiscal 2024", "the fiscal year", "FY2024", "the 2024-25 financial year": a state's own reckoning, no date. */
export const fiscal: DateReader = (look, at) => {
  const start = past(look, at, /^the$/);
  const word = wordAt(look, start);
  if (/^fy(?:\d\d|\d{4})$/.test(word)) return noDate(at, start + 1);
  if (word === 'fy' || FISCAL.has(word)) return fiscalFrom(look, at, start);
  if (yearOf(word) === undefined) return undefined;
  const dash = /^[-–/]$/.test(wordAt(look, start + 1)) ? start + 3 : start + 1;
  const isFiscal = FISCAL.has(wordAt(look, dash));
  return isFiscal && YEAR.has(wordAt(look, dash + 1)) ? noDate(at, dash + 2) : undefined;
};

function fiscalFrom(look: DateLook, at: number, start: number) {
  const named = past(look, start + 1, /^years?$/);
  const found = yearAt(look, named);
  if (found) {
    const dash = /^[-–/]$/.test(wordAt(look, found.to)) && /^\d+$/.test(wordAt(look, found.to + 1));
    return noDate(at, dash ? found.to + 2 : found.to);
  }
  return named > start + 1 ? noDate(at, named) : undefined;
}
