import { isAnyAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';

const NAMING = anyOf('and|,|the|of|its|ally|allies|partners?');
const TOGETHER = anyOf('together|jointly|along');
const IT = anyOf('it|they|he|she');

/** In tokens: "together with the United States and Chad". */
const REACH = 9;

/** "through the group that it chairs together with Chad and Mali": those with whom somebody does what is told by the way. */
export function isSharedWith(view: SentenceView, { from }: Mention): boolean {
  for (let at = from - 1; at > from - REACH; at--) {
    const word = view.scene.tokens[at];
    if (word?.lower === 'with') return isAnyAt(view, at - 1, TOGETHER) && isAnyAt(view, at - 3, IT);
    if (!word?.capital && !isAmong(word, NAMING)) return false;
  }
  return false;
}
