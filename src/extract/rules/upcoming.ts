import type { Frame } from '../grammar/frame.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const UPCOMING = anyOf('upcoming|forthcoming|planning|preparations?');
/** In tokens, before the noun: "planning for a telephone". */
const REACH = 4;

/** "the upcoming visit to Lima by Ann", "planning for a call between Ann and Bob", "Ann, whose visit to Lima is expected soon": planned, on whatever day. */
export function isUpcoming({ view, verb, clause }: Frame): boolean {
  const before = { from: Math.max(clause.from, verb.at - REACH), to: verb.at };
  const isWhose = verb.sense.detail === 'visit' && clause.conjunction === 'whose';
  return isWhose || hasWord(view, before, UPCOMING);
}
