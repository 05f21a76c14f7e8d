import { lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

/** In tokens: names of no state between two that are greeted. */
const REACH = 20;
const TIES = anyOf("to|for|of|with|the|'s|and|,");

/** "to the leaders of Chad, the Trust Territory, as well as to the peoples of Mali": a list that goes on, with nothing but names between. */
export function isAsWell(view: SentenceView, previous: Mention, { from }: Mention): boolean {
  let at = from - 1;
  while (lowerAt(view, at) === 'the' || lowerAt(view, at) === 'to') at--;
  const isSaid =
    lowerAt(view, at) === 'as' &&
    lowerAt(view, at - 1) === 'well' &&
    lowerAt(view, at - 2) === 'as';
  if (!isSaid || at - 2 - previous.to > REACH) return false;
  return view.scene.tokens
    .slice(previous.to, at - 2)
    .every(({ capital, lower }) => capital || TIES.has(lower));
}
