import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const CALLED = anyOf('called|convened|requested|sought|arranged|sponsored|proposed|demanded');
const BE = anyOf('had|have|has|been|was|were|are|is|being|,');
const MEETING = anyOf('talks|meetings?|session|summit|conference|elections?|referendum|strike');
/** In tokens: "had been". */
const REACH = 3;

/** "The talks had been called by Peru", from a token behind the noun on: who called them is not told to have met. */
export function areCalled(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    if (isAnyAt(view, at, CALLED)) return lowerAt(view, at + 1) === 'by';
    if (!isAnyAt(view, at, BE)) return false;
  }
  return false;
}

/** The same for the verb at a token: nothing is said of anybody. */
export function callsMeeting(view: SentenceView, verb: number): boolean {
  for (let at = verb - 1; at >= verb - REACH - 1 && at >= view.sentence.from; at--) {
    if (isAnyAt(view, at, MEETING)) return areCalled(view, at + 1);
    if (!isAnyAt(view, at, BE)) return false;
  }
  return false;
}
