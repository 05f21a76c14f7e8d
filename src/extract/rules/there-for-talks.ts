import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

/** In tokens, from "is" past the place: "in New Delhi for". */
const PLACE_REACH = 4;
const PURPOSE_REACH = 5;
const FOR_ON = anyOf('for|on');
const TALKS = anyOf('talks|visit|tour|negotiations|meetings|consultations|trip');

/** "is in Lima for talks", "was in Chad on a visit", as a reporter tells it: whoever is there came for that. */
export function isThereForTalks({ view, clause, verb }: Frame): boolean {
  if (view.scene.publisher !== null) return false;
  for (let at = verb.at + 2; at <= verb.at + PLACE_REACH; at++) {
    const purpose = { from: at + 1, to: Math.min(clause.to, at + PURPOSE_REACH) };
    if (FOR_ON.has(lowerAt(view, at)) && hasWord(view, purpose, TALKS)) return true;
  }
  return false;
}
