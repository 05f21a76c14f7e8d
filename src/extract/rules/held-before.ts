import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const BETWEEN_OF = anyOf('between|of');
const AFTER_FOLLOWING = anyOf('after|following|followed');

/** In tokens: "after two days of talks". */
const REACH = 5;

/** "came after two days of talks between", "followed a meeting of the ministers of", in the news: it was held. */
export function isHeldBefore({ view, verb: { at } }: Frame, { from }: Mention): boolean {
  if (view.scene.publisher !== null || !isAnyAt(view, leadIn(view, from), BETWEEN_OF)) return false;
  for (let back = at - 1; back >= at - REACH; back--)
    if (isAnyAt(view, back, AFTER_FOLLOWING)) return true;
  return false;
}
