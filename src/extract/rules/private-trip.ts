import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

/** In tokens, from the verb to what the journey is: "left on Monday for a private trip". */
const REACH = 8;
const PLEASURE = anyOf('holidays?|vacation|honeymoon|pilgrimage');
const TRIP = anyOf('trip|visit|journey|stay|tour|travel');

/** "left for a private trip to Peru", "is on vacation in Chile": a journey that is no visit to a state. */
export function isPrivateTrip({ view, verb, clause }: Frame): boolean {
  const range = { from: verb.at, to: Math.min(clause.to, verb.to + REACH) };
  if (hasWord(view, range, PLEASURE)) return true;
  for (let at = range.from; at < range.to; at++)
    if (lowerAt(view, at) === 'private' && isAnyAt(view, at + 1, TRIP)) return true;
  return false;
}
