import type { DateExpression, DateLook, DateReader } from './expression.ts';
import { namedDay } from './named-days.ts';
import { nthWeekday } from './nth-weekdays.ts';
import { part } from './parts.ts';
import { period } from './periods.ts';
import { quarter } from './quarters.ts';
import { END_READERS, readEnd } from './ranges.ts';

const READERS: readonly DateReader[] = [
  part,
  nthWeekday,
  quarter,
  ...END_READERS,
  namedDay,
  period,
];

/** The time that a stretch begins or ends with, behind "since" or "until". */
export const readStart = (look: DateLook, at: number): DateExpression | undefined =>
  readEnd(look, at, READERS);
