import fc from 'fast-check';
import { dayText } from '../../events/day.ts';

/** EDTF texts of every form that is taken, most of them near each other so that they often meet. */
const day = fc.integer({ min: 18_000, max: 21_000 }).map(dayText);
const farDay = fc.integer({ min: -719_000, max: 2_932_000 }).map(dayText);
const date = fc.oneof(
  { weight: 4, arbitrary: day },
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text.slice(0, 3)}X`),
  farDay,
);
const qualifier = fc.constantFrom('', '', '', '~', '?', '%');
const qualified = fc.tuple(date, qualifier).map((parts) => parts.join(''));

const yearOf = (text: string): number => Number(text.slice(0, 3));
/** Two dates that cannot be one day nor reversed: their decades differ. */
const ends = fc
  .tuple(qualified, qualified)
  .filter(([one, other]) => yearOf(one) !== yearOf(other))
  .map(([one, other]) => (yearOf(one) < yearOf(other) ? [one, other] : [other, one]));
/** Two different days in order. */
const days = fc
  .tuple(day, day)
  .filter(([one, other]) => one !== other)
  .map((pair) => [...pair].sort());

const closed = fc.oneof(days, ends);

export const edtfText = fc.oneof(
  { weight: 3, arbitrary: qualified },
  { weight: 2, arbitrary: closed.map((pair) => pair.join('/')) },
  closed.map(([from, to]) => `[${from}..${to}]`),
  fc.tuple(qualified, fc.constantFrom('/..', '/')).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('../', '/'), qualified).map((parts) => parts.join('')),
);
