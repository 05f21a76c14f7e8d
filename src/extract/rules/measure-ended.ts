import type { Frame } from '../grammar/frame.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const MEASURES = anyOf('sanction|trade-measure|export-control');
const ENDED = anyOf('ended|expired|lapsed|ends|expires|lapses|expire|lapse');
const STOPS = anyOf(',|;|that|which|who|and|but|as|after|before|when|while');
/** In tokens, from the noun to the verb: "ban on the sale of Peruvian apples expired". */
const REACH = 12;

/** Whether a measure that a noun names is over: "Norway's embargo on Peru expired". */
export function isEnded({ view, verb, clause }: Frame): boolean {
  if (!MEASURES.has(verb.sense.detail)) return false;
  for (let at = verb.to; at < Math.min(clause.to, verb.to + REACH); at++) {
    if (isAnyAt(view, at, ENDED)) return true;
    if (isAnyAt(view, at, STOPS)) return false;
  }
  return false;
}
