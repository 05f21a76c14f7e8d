import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import type { Look } from './look.ts';

/** In tokens, from "that" to the verb. */
const REACH = 12;
const PAPER = anyOf(
  'treaty|agreement|accord|pact|deal|memorandum|protocol|contract|truce|ceasefire',
);
const MADE = anyOf('sign|reach|conclude|ratify|initial|strike|negotiate');

/** "a treaty that the ministers of the two countries had signed". */
export function isOfPaper(look: Look, at: number): boolean {
  if (!isAny(look.tokens, at - 1, PAPER)) return false;
  for (let next = at + 1; next < Math.min(look.sentence.to, at + REACH); next++) {
    const verb = look.verbs.get(next);
    if (verb) return next > at + 2 && MADE.has(verb.sense.base);
  }
  return false;
}
