import type { Frame } from '../grammar/frame.ts';
import { leadIn, lowerAt } from '../grammar/sentence-view.ts';
import type { Mention } from '../who/mention.ts';

/** In tokens: "after two days of talks". */
const REACH = 5;

/** "came after two days of talks between", "followed a meeting of the ministers of", in the news: it was held. */
export function isHeldBefore({ view, verb: { at } }: Frame, { from }: Mention): boolean {
  if (view.scene.publisher !== null || !/^(?:between|of)$/.test(lowerAt(view, leadIn(view, from))))
    return false;
  for (let back = at - 1; back >= at - REACH; back--)
    if (/^(?:after|following|followed)$/.test(lowerAt(view, back))) return true;
  return false;
}
