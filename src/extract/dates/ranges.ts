import { edtfOf, parseEdtf } from '../../../events/edtf.ts';
import { dayOfMonth } from './calendar.ts';
import { dayAndMonth, decade, isoDay, month, year } from './calendar-dates.ts';
import { weekday } from './deictic-dates.ts';
import { type DateExpression, type DateLook, type DateReader, wordAt } from './expression.ts';

const END_READERS: readonly DateReader[] = [isoDay, dayAndMonth, month, year, weekday];

const readEnd = (look: DateLook, at: number): DateExpression | undefined => {
  for (const read of END_READERS) {
    const found = read(look, at);
    if (found) return found;
  }
  return undefined;
};

/** "from 3 to 5 November", "between 2014 and 2016", "3-5 November", "November 3-5". */
export const range: DateReader = (look, at) => {
  const opening = wordAt(look, at);
  if (opening === 'from' || opening === 'between') {
    const joiner = opening === 'from' ? /^(?:to|until|till|through|-|–)$/ : /^and$/;
    return twoEnds(look, at, at + 1, joiner) ?? sharedMonth(look, at, at + 1, joiner);
  }
  return sharedMonth(look, at, at, /^(?:-|–|to)$/) ?? trailingDay(look, at);
};

function twoEnds(
  look: DateLook,
  from: number,
  at: number,
  joiner: RegExp,
): DateExpression | undefined {
  const first = readEnd(look, at);
  if (!first || !joiner.test(wordAt(look, first.to))) return undefined;
  const second = readEnd(look, first.to + 1);
  const whole = second && spanning(from, second.to, first.edtf, second.edtf, second.basis);
  return whole && second ? { ...whole, parts: [first, second] } : undefined;
}

/** "3 to 5 November": the first day takes its month from the second. */
function sharedMonth(
  look: DateLook,
  from: number,
  at: number,
  joiner: RegExp,
): DateExpression | undefined {
  const day = dayOfMonth(wordAt(look, at));
  if (day === undefined || !joiner.test(wordAt(look, at + 1))) return undefined;
  const second = dayAndMonth(look, at + 2);
  return second
    ? spanning(from, second.to, withDay(second.edtf, day), second.edtf, second.basis)
    : undefined;
}

/** "November 3-5, 2025". */
function trailingDay(look: DateLook, at: number): DateExpression | undefined {
  const first = dayAndMonth(look, at);
  if (!first?.edtf || !/^[-–]$/.test(wordAt(look, first.to))) return undefined;
  const day = dayOfMonth(wordAt(look, first.to + 1));
  if (day === undefined) return undefined;
  const comma = wordAt(look, first.to + 2) === ',' ? first.to + 3 : first.to + 2;
  const stated = /^(?:19|20)\d\d$/.test(wordAt(look, comma)) ? wordAt(look, comma) : undefined;
  const start = stated ? stated + first.edtf.slice(4) : first.edtf;
  const to = stated ? comma + 1 : first.to + 2;
  return spanning(at, to, start, withDay(start, day), stated ? 'stated' : 'resolved');
}

const withDay = (edtf: string | null, day: number): string | null =>
  edtf === null ? null : `${edtf.slice(0, 8)}${String(day).padStart(2, '0')}`;

function spanning(
  from: number,
  to: number,
  first: string | null,
  second: string | null,
  basis: DateExpression['basis'],
): DateExpression | undefined {
  const edtf = `${first}/${second}`;
  if (first === null || second === null || !parseEdtf(edtf).ok) return undefined;
  return { from, to, edtf, basis, extent: 'span' };
}

/** "since 2014", "since last March": open from there on. */
export const since: DateReader = (look, at) => {
  if (wordAt(look, at) !== 'since') return undefined;
  const start = readEnd(look, at + 1);
  if (!start?.edtf) return undefined;
  const edtf = `${edtfOf(start.edtf).edtf}/..`;
  if (!parseEdtf(edtf).ok) return undefined;
  return {
    from: at,
    to: start.to,
    edtf,
    basis: start.basis,
    extent: 'span',
    isOpen: true,
    parts: [start],
  };
};

const EDGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 1]],
  ['late', [2, 3]],
  ['mid', [1, 2]],
]);

/** "early March", "mid-2019", "late 2021": a third of the month or year, more or less. */
export const part: DateReader = (look, at) => {
  if (!EDGES.has(wordAt(look, at))) return undefined;
  const start = wordAt(look, at + 1) === '-' ? at + 2 : at + 1;
  const tenYears = decade(look, start);
  if (tenYears) return { ...tenYears, from: at };
  const found = month(look, start) ?? year(look, start);
  return found?.edtf ? { ...found, from: at, edtf: `${found.edtf}~` } : undefined;
};
