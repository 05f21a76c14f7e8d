import { lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
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
    if (word?.lower === 'with')
      return TOGETHER.has(lowerAt(view, at - 1)) && IT.has(lowerAt(view, at - 3));
    if (!word?.capital && !NAMING.has(word?.lower ?? '')) return false;
  }
  return false;
}
