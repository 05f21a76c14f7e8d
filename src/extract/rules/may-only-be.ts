import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const COULD_MIGHT = anyOf('could|might|may');

/** "said a conference could be held": nothing that is said to be. */
export function mayOnlyBe({ view }: Frame, { from, to }: Range): boolean {
  if (view.scene.publisher !== null) return false;
  for (let at = from; at < to; at++) {
    if (isAnyAt(view, at, COULD_MIGHT) && view.scene.tokens[at]?.capital !== true) return true;
    if (isAnyAt(view, at, AUXILIARIES)) return false;
  }
  return false;
}
