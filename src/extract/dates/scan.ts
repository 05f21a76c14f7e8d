import type { Token } from '../text/token.ts';
import { countOf, MONTHS, WEEKDAYS } from './calendar.ts';
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

const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...'since from between early late mid the this last past previous current next coming just only exactly today tonight yesterday tomorrow'.split(
    ' ',
  ),
]);

/** Most words begin no date: one look tells. */
const canBegin = ({ lower, kind }: Token): boolean =>
  kind === 'number' || OPENERS.has(lower) || countOf(lower) !== undefined;

function readAt(look: DateLook, at: number): DateExpression | undefined {
  const token = look.tokens[at];
  if (!token || !canBegin(token)) return undefined;
  for (const read of READERS) {
    const found = read(look, at);
    if (found && found.to <= look.to) return found;
  }
  return undefined;
}
