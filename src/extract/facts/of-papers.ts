import type { Frame } from '../grammar/frame.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const PAPERS = anyOf('agreements?|arrangements?|understandings?|commitments|documents|accords');
const MADE = anyOf('reached|signed|established|concluded|made|achieved|adopted');
const AT = anyOf('during|at|in|following|after');
/** In tokens, from the noun for a meeting back to "during". */
const REACH = 12;

/** "the agreements reached during Ann's visit to Chad": the meeting was some time before. */
export function isOfPapers({ view, verb }: Frame): boolean {
  if (verb.sense.family !== 'meeting-noun') return false;
  for (let at = verb.at - 1; at > verb.at - REACH && at > view.sentence.from + 1; at--) {
    if (!isAnyAt(view, at, AT) || !isAnyAt(view, at - 1, MADE)) continue;
    return isAnyAt(view, at - 2, PAPERS);
  }
  return false;
}
