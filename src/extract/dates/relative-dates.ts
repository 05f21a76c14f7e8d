import { countOf } from './calendar.ts';
import {
  type DateExpression,
  type DateReader,
  type Offset,
  type Unit,
  wordAt,
} from './expression.ts';

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);
const LATER = new Set(['after', 'later', 'following']);
const EARLIER = new Set(['before', 'earlier', 'prior']);

/** "a day after …", "two weeks earlier", "a week before …". */
export const measured: DateReader = (look, at) => {
  const start = /^(?:just|only|exactly)$/.test(wordAt(look, at)) ? at + 1 : at;
  const count = countOf(wordAt(look, start));
  const unit = UNITS.get(wordAt(look, start + 1));
  const word = wordAt(look, start + 2);
  if (count === undefined || unit === undefined) return undefined;
  const direction = LATER.has(word) ? 1 : EARLIER.has(word) ? -1 : undefined;
  if (direction === undefined) return undefined;
  return relative(start, start + 3, { count, unit, direction });
};

const NAMED: readonly (readonly [readonly string[], 1 | -1])[] = [
  [['the', 'following', 'day'], 1],
  [['the', 'next', 'day'], 1],
  [['the', 'day', 'after'], 1],
  [['the', 'previous', 'day'], -1],
  [['the', 'day', 'before'], -1],
  [['the', 'day', 'earlier'], -1],
];

/** "the following day", "the day before". */
export const neighbouringDay: DateReader = (look, at) => {
  for (const [words, direction] of NAMED) {
    if (words.every((word, index) => wordAt(look, at + index) === word)) {
      return relative(at, at + words.length, { count: 1, unit: 'day', direction });
    }
  }
  return undefined;
};

const relative = (from: number, to: number, offset: Offset): DateExpression => ({
  from,
  to,
  edtf: null,
  basis: 'relative',
  extent: offset.unit === 'day' ? 'point' : 'within',
  offset,
});
