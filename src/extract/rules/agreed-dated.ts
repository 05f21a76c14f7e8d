import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, type Range } from '../grammar/sentence-view.ts';
import { GAP } from '../pattern-tree.ts';
import { anyOf } from '../text/any-of.ts';

const BETWEEN_WITH = anyOf('between|with');
const TO_THAT = anyOf('to|that|under|for');

/** "agreed with B to …": what follows the verb begins with whom they agreed with. */
export const isWithNamed = ({ verb: { sense } }: Frame): boolean =>
  sense.rest[0] === 'with' && sense.rest[1] === GAP;

const TRUCE = anyOf('ceasefire|truce');

/** Up to the verb and right behind it, or before its "to"; a date further on is that of what they undertake. */
export function datedIn(frame: Frame): Range {
  const { view, clause, verb } = frame;
  if (SETTLING.has(verb.sense.base) || isBare(frame)) return clause;
  if (isReachedBetween(frame)) return { from: reachedFrom(frame), to: reachedTo(frame) };
  // "agreed to a truce on Friday": the day on which they agreed.
  const isOfTruce = TRUCE.has(verb.sense.rest.at(-1) ?? '');
  // "agreed with B on Friday to …": likewise.
  const isBeforeDay = isWithNamed(frame) && verb.sense.rest.at(-1) === 'on';
  const reach = isBeforeDay ? verb.to : verb.to - 1;
  const last = isOfTruce ? verb.to + 1 : Math.max(verb.at + 2, reach);
  const behind = view.dates.find(({ from }) => from > verb.at && from <= last);
  return { from: clause.from, to: behind?.to ?? verb.at };
}

/** "the understanding reached between Chad and Mali in 2008 to share the water": up to what they undertake. */
const isReachedBetween = ({ verb: { sense } }: Frame): boolean =>
  sense.base === 'reach' && BETWEEN_WITH.has(sense.rest[0] ?? '');

/** Who recalls it has a day of his own. */
const reachedFrom = ({ verb, clause }: Frame): number =>
  clause.verbs.some(({ at }) => at < verb.at) ? verb.at : clause.from;

function reachedTo({ view, verb, clause }: Frame): number {
  let at = verb.to;
  while (at < clause.to && !isAnyAt(view, at, TO_THAT)) at++;
  return at;
}

/** "hit on a compromise over fish on Monday": nothing that they will do. */
const isBare = ({ view, verb, clause }: Frame): boolean =>
  MAKING.has(verb.sense.base) &&
  !hasWord(view, { from: verb.to - 1, to: clause.to }, TO_THAT) &&
  !hasWord(view, { from: verb.to, to: clause.to }, BY_UNTIL);

const MAKING = anyOf('hit|find|come|arrive|compromise|adopt|approve|hammer|thrash|hash|iron');
const BY_UNTIL = anyOf('by|before|until|from');

/** "settled their dispute on Monday": nothing is undertaken that could have a day of its own. */
const SETTLING = anyOf('settle|resolve|patch|end|bury|mend|make|set|establish|create|form');
