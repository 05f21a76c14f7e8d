import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt, type Range } from '../grammar/sentence-view.ts';

/** "said a conference could be held": nothing that is said to be. */
export function mayOnlyBe({ view }: Frame, { from, to }: Range): boolean {
  if (view.scene.publisher !== null) return false;
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    if (/^(?:could|might|may)$/.test(word) && view.scene.tokens[at]?.capital !== true) return true;
    if (AUXILIARIES.has(word)) return false;
  }
  return false;
}
