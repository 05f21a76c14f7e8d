import { dayAndMonth, decade, isoDay, month, year } from './calendar-dates.ts';
import { ago, namedDay, ordinalDay, period, weekday } from './deictic-dates.ts';
import type { DateExpression, DateLook, DateReader } from './expression.ts';
import { part, range, since } from './ranges.ts';
import { measured, neighbouringDay } from './relative-dates.ts';

/** All ways to say when, those that take in others first. */
const READERS: readonly DateReader[] = [
  since,
  range,
  part,
  ago,
  measured,
  neighbouringDay,
  isoDay,
  dayAndMonth,
  weekday,
  ordinalDay,
  month,
  decade,
  year,
  period,
  namedDay,
];

/** Every expression of time in a sentence, in order, none inside another. */
export function datesIn(look: DateLook): readonly DateExpression[] {
  const found: DateExpression[] = [];
  for (let at = look.from; at < look.to; ) {
    const next = readAt(look, at);
    if (next && next.to > at) {
      found.push(next);
      at = next.to;
    } else at++;
  }
  return found;
}

function readAt(look: DateLook, at: number): DateExpression | undefined {
  for (const read of READERS) {
    const found = read(look, at);
    if (found && found.to <= look.to) return found;
  }
  return undefined;
}
