import { isDay } from '../../../events/day.ts';
import { anyOf } from '../text/any-of.ts';
import { daysFrom } from './calendar.ts';
import { dayAndMonth, numericDay } from './day-dates.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  wordAt,
} from './expression.ts';
import { weekday } from './weekdays.ts';

const READERS: readonly DateReader[] = [numericDay, dayAndMonth, weekday];
/** In tokens: "the eve of the foreign ministers' meeting in Rome on 10 November". */
const REACH = 9;
const ENDS = anyOf('[,.;:()]|that|which|who|when|and|but');

/** "the eve of 9 May", "the eve of the summit on 10 November": the day before. */
export const eve: DateReader = (look, at) => {
  if (wordAt(look, at) !== 'the' || wordAt(look, at + 1) !== 'eve') return undefined;
  const found = wordAt(look, at + 2) === 'of' ? dayAhead(look, at + 3) : undefined;
  if (!found?.edtf) return undefined;
  const day = expression(at, found.to, daysFrom(found.edtf, -1), found.basis);
  return { ...day, parts: [found] };
};

/** The first day that is named before the words about the eve end. */
function dayAhead(look: DateLook, from: number): DateExpression | undefined {
  for (let at = from; at < from + REACH && !ENDS.has(wordAt(look, at)); at++) {
    for (const read of READERS) {
      const found = read(look, at);
      if (found?.edtf && isDay(found.edtf)) return found;
    }
  }
  return undefined;
}
