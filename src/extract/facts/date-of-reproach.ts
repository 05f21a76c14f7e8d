import type { DateExpression } from '../dates/expression.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

const OF_FOR = anyOf('of|for|with');

/**
 * "accuses Peru of having shut the border on Sunday", "blames Peru for opening fire on Sunday": the day of what is held against it,
 * where the charge is of no day, or what is held against it is told as done before.
 */
export function isOfReproach(
  { detail, isStanding, frame }: Draft,
  { from }: DateExpression,
): boolean {
  const { sense } = frame.verb;
  if (detail.type !== 'statement' || sense.family !== 'speak') return false;
  const doing = reproached(frame, from);
  const isOfNoDay = isStanding || frame.aspect.isPerfect === true;
  return doing === 'having' || (isOfNoDay && doing !== undefined);
}

/** What stands behind "of" between the verb and a date: "having", "opening". */
function reproached({ view, verb, clause }: Frame, date: number): string | undefined {
  for (let at = verb.to; at < Math.min(date, clause.to) - 1; at++) {
    const doing = lowerAt(view, at + 1);
    if (isAnyAt(view, at, OF_FOR) && doing.endsWith('ing')) return doing;
  }
  return undefined;
}
