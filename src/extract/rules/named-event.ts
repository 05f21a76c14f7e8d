import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const EVENT = anyOf('summit|forum|conference|assembly|week|games|olympics');
const AT = anyOf('at|during|for|to|margins|sidelines');
/** In tokens: from "at" to the noun: "at the next Coastal States Leaders' Summit". */
const REACH = 7;

/** "look forward to meeting at the Coast Summit": whether the clause names an event at which something is to be, which has a day of its own. */
export function isAtNamedEvent({ view, verb, clause }: Frame): boolean {
  for (let at = verb.to; at < clause.to; at++) {
    const isNamed = isAnyAt(view, at, EVENT) && view.scene.tokens[at]?.capital === true;
    if (isNamed && hasWord(view, { from: Math.max(verb.to, at - REACH), to: at }, AT)) return true;
  }
  return false;
}
