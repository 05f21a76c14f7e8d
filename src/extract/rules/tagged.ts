import type { Frame } from '../grammar/frame.ts';
import { lowerAt, type Range } from '../grammar/sentence-view.ts';

const TELLING =
  /^(?:warn|allege|charge|claim|complain|insist|protest|caution|threaten|vow|urge|demand|argue)$/;
const ADVERBIAL =
  /^(?:in|at|on|after|during|following|by|through|late|early|here|last|yesterday|today|earlier|[a-z]+day|[.,;])?$/;

/** "Chad would pay for it, Peru warned on Monday": the words before a verb that only tells whose they are. */
export function taggedRegion({ view, verb, clause, index }: Frame): Range | undefined {
  const isBehind = index > 0 && clause.link === 'coordinate' && clause.conjunction === ',';
  if (!isBehind || !TELLING.test(verb.sense.base) || verb.sense.rest.length > 0) return undefined;
  if (!ADVERBIAL.test(lowerAt(view, verb.to))) return undefined;
  return { from: view.sentence.from, to: clause.from };
}
