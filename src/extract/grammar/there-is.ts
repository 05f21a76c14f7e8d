import { anyOf } from '../text/any-of.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** In tokens, from "there" to what there is: "there will be another bilateral foreign ministers' meeting". */
const REACH = 8;
const AHEAD = anyOf("will|shall|would|'ll");
const MAYBE = anyOf('may|might|could|should|can|must|need');

/** "There will be a meeting between Ann and Bob": ahead; "there may be talks": perhaps; undefined where no "there" tells of it. */
export function thereIs(view: SentenceView, at: number): 'ahead' | 'maybe' | undefined {
  for (let back = at - 1; back > Math.max(view.sentence.from - 1, at - REACH); back--) {
    if (lowerAt(view, back) !== 'be') continue;
    const [modal, there] = [lowerAt(view, back - 1), lowerAt(view, back - 2)];
    if (there !== 'there') return undefined;
    if (AHEAD.has(modal)) return 'ahead';
    return MAYBE.has(modal) ? 'maybe' : undefined;
  }
  return undefined;
}
