import { anyOf } from '../text/any-of.ts';
import { weekOf } from './calendar.ts';
import { dayAndMonth } from './day-dates.ts';
import { type DateReader, expression, past, wordAt } from './expression.ts';

const OF_BEGINNING = anyOf('of|beginning|starting|ending|ended');

/** "the week of October 20", "the week ending 5 May": Monday to Sunday around that day. */
export const weekAround: DateReader = (look, at) => {
  const start = past(look, at, /^the$/);
  if (wordAt(look, start) !== 'week') return undefined;
  if (!OF_BEGINNING.has(wordAt(look, start + 1))) return undefined;
  const found = dayAndMonth(look, start + 2);
  if (!found?.edtf || found.basis === 'relative') return undefined;
  return expression(at, found.to, weekOf(found.edtf), found.basis);
};
