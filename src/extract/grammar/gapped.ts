import type { DateExpression } from '../dates/expression.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import type { Frame } from './frame.ts';
import { frameWith } from './frame-with.ts';
import { isAnyAt, lowerAt, type Range, type SentenceView } from './sentence-view.ts';

/** In tokens: "and then one with", "and to southern". */
const NEAR = 4;
const ALSO = anyOf('and|then|also|later');

/**
 * A verb that is told once for several: "expelled two Chadians on Monday and three Malians on Tuesday", "will visit Peru on
 * Monday, Chile on Tuesday and Bolivia on Thursday". One frame for each, with those and the day that are its own; the frame
 * itself as a rule.
 */
export function ungapped(frame: Frame): readonly Frame[] {
  const { view, verb, clause, aspect } = frame;
  if (aspect.isPassive || view.dates.length < 2) return [frame];
  const dates = view.dates.filter(({ from, to }) => from > verb.at && to <= clause.to);
  const [first] = dates;
  if (!first || !namesState(view, { from: verb.at, to: first.from })) return [frame];
  const gaps = gapsIn(view, dates);
  if (gaps.length === 0) return [frame];
  return [verb.to, ...gaps].map((from, at) => only(frame, { from, to: gaps[at] ?? clause.to }));
}

/** The tokens behind each date from which the verb is told once more, as long as they follow each other. */
function gapsIn(view: SentenceView, dates: readonly DateExpression[]): readonly number[] {
  const end = dates.findIndex((date, at) => !goesOn(view, date, dates[at + 1]));
  return dates.slice(0, end === -1 ? dates.length : end).map(({ to }) => to);
}

/** Whether "and", a state and the next date follow a date. */
function goesOn(
  view: SentenceView,
  { to }: DateExpression,
  next: DateExpression | undefined,
): boolean {
  const first = lowerAt(view, to);
  if (!next || (first !== ',' && first !== 'and')) return false;
  let start = to + 1;
  while (isAnyAt(view, start, ALSO)) start++;
  const other = view.mentions.find(({ from }) => from >= start);
  return (
    other !== undefined &&
    hasCountry(other) &&
    other.from - start <= NEAR &&
    other.to <= next.from &&
    next.from - other.to <= NEAR
  );
}

const hasCountry = ({ parties }: Mention): boolean =>
  parties.some(({ country }) => country !== null);

const namesState = ({ mentions }: SentenceView, { from, to }: Range): boolean =>
  mentions.some((one) => one.from > from && one.to <= to && hasCountry(one));

/** Behind "and then", and behind the preposition that belongs to the verb: "went to Lima on Monday and to Quito on Friday". */
function objectFrom({ view, verb }: Frame, from: number): number {
  let at = from + 1;
  while (isAnyAt(view, at, ALSO)) at++;
  return verb.to > verb.at + 1 && lowerAt(view, at) === lowerAt(view, verb.to - 1) ? at + 1 : at;
}

/** The frame with nothing behind its verb but what stands in a range. */
function only(frame: Frame, { from, to }: Range): Frame {
  const { view, verb, clause, index } = frame;
  const own = { ...clause, to };
  const told = from === verb.to ? verb : { ...verb, to: objectFrom(frame, from) };
  const isOwn = (one: Range) =>
    one.from < verb.to || one.from >= clause.to || (one.from >= from && one.to <= to);
  return frameWith(frame, {
    verb: told,
    clause: own,
    view: {
      ...view,
      clauses: view.clauses.with(index, own),
      mentions: view.mentions.filter(isOwn),
      dates: view.dates.filter(isOwn),
    },
  });
}
