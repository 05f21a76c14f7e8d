import { anyOf } from '../text/any-of.ts';
import { dayAndMonth } from './day-dates.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  past,
  wordAt,
} from './expression.ts';
import { month } from './month-dates.ts';
import { namedDay } from './named-days.ts';
import { numberAt } from './numbers.ts';
import { type Offset, shiftedBy, type Unit } from './offset.ts';
import { weekday } from './weekdays.ts';
import { year } from './year-dates.ts';

const LATER_EARLIER = anyOf('later|earlier');
const AFTER_BEFORE = anyOf('after|before|earlier');
const LATER_EARLIER_ON = anyOf('later|earlier|on|in|,');

interface Span {
  readonly from: number;
  readonly to: number;
}

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
/** Parts of a day stand for the day. */
const PART_OF_DAY = anyOf('morning|afternoon|evening|night');
const unitAt = (word: string): Unit | undefined =>
  PART_OF_DAY.has(word) ? 'day' : word.endsWith('s') ? undefined : UNITS.get(word);

const LATER = new Set(['after', 'later', 'following']);
const EARLIER = new Set(['before', 'earlier', 'prior']);

/** "a day after …", "two weeks earlier", "a week before …". */
export const measured: DateReader = (look, at) => {
  const start = past(look, at, /^(?:just|only|exactly)$/);
  const count = numberAt(look, start);
  const unit = count && UNITS.get(wordAt(look, count.to));
  if (!count || !unit) return undefined;
  const word = wordAt(look, count.to + 1);
  const direction = LATER.has(word) ? 1 : EARLIER.has(word) ? -1 : undefined;
  if (direction === undefined) return undefined;
  const offset = { count: count.value, unit, direction } as const;
  const to = count.to + 2;
  const fixed = fromDate(look, { from: start, to }, offset);
  if (fixed) return fixed;
  return relative(look, { from: start, to }, offset, LATER_EARLIER.has(word) || isLast(look, to));
};

/** "three days after 3 June", "two weeks before Friday". */
function fromDate(look: DateLook, { from, to }: Span, offset: Offset): DateExpression | undefined {
  const found = [dayAndMonth, weekday, month, year, namedDay]
    .map((read) => read(look, to))
    .find((one) => one?.edtf && !one.isLoose);
  const edtf = found?.edtf && shiftedBy(found.edtf.replace(/~$/, ''), offset);
  return edtf && found.basis !== 'relative'
    ? expression(from, found.to, edtf, found.basis)
    : undefined;
}

/** Nothing follows that it is measured from. */
const isLast = (look: DateLook, at: number): boolean => /^(?:|[.,;:)]|to)$/.test(wordAt(look, at));

const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
  ['very', 0],
]);

/** "the following day", "the previous month", "the same year", "the day before". */
export const neighbouring: DateReader = (look, at) => {
  if (wordAt(look, at) !== 'the') return undefined;
  const word = wordAt(look, at + 1);
  const after = wordAt(look, at + 2);
  if (unitAt(word) === 'day' && AFTER_BEFORE.has(after)) return dayBeside(look, at, after);
  const step = STEPS.get(word);
  const unit = unitAt(after);
  if (!unit || step === undefined) return undefined;
  if (word === 'next' && unit !== 'day' && !followsThePast(look)) return undefined;
  const offset = { count: Math.abs(step), unit, direction: step < 0 ? -1 : 1 } as const;
  return relative(look, { from: at, to: at + 3 }, offset, true);
};

/** "the next year" of a story that is told; else that after publication. */
const followsThePast = ({ told, publishedOn }: DateLook): boolean =>
  told.isRecent && told.last !== undefined && told.last < publishedOn.slice(0, 4);

function dayBeside(look: DateLook, at: number, after: string): DateExpression {
  const offset = { count: 1, unit: 'day', direction: after === 'after' ? 1 : -1 } as const;
  return relative(look, { from: at, to: at + 3 }, offset, isLast(look, at + 3));
}

const AFTER_A_TIME =
  /^(?:|[.,;:)]|and|but|in|at|to|with|for|from|by|after|before|when|while|because)$/;

/** "met that month.": of no other thing. */
const LONG = anyOf('week|month|year');

/** "that day", "later that month", "that same year": the one named last. */
export const thatDay: DateReader = (look, at) => {
  if (wordAt(look, at) !== 'that') return undefined;
  const start = past(look, at + 1, /^same$/);
  const word = wordAt(look, start);
  const unit = unitAt(word);
  const isSure =
    start > at + 1 ||
    LATER_EARLIER_ON.has(wordAt(look, at - 1)) ||
    at === look.from ||
    ((PART_OF_DAY.has(word) || LONG.has(word)) && AFTER_A_TIME.test(wordAt(look, start + 1)));
  if (!unit || !isSure) return undefined;
  return relative(look, { from: at, to: start + 1 }, { count: 0, unit, direction: 1 }, true);
};

/** "before the day was out", "before the day was over": the day told last. */
export const dayOut: DateReader = (look, at) => {
  const isSaid = OUT.every((words, step) => words.has(wordAt(look, at + step)));
  const span = { from: at, to: at + OUT.length };
  return isSaid ? relative(look, span, { count: 0, unit: 'day', direction: 1 }, true) : undefined;
};

const OUT = ['before', 'the', 'day', 'was', 'out|over'].map((words) => anyOf(words));

function relative(
  { told }: DateLook,
  { from, to }: Span,
  offset: Offset,
  leans: boolean,
): DateExpression {
  const asTold = leans ? told.shifted(offset) : undefined;
  return {
    from,
    to,
    edtf: null,
    basis: 'relative',
    extent: offset.unit === 'day' ? 'point' : 'within',
    offset,
    ...(asTold === undefined ? {} : { asTold }),
  };
}
