import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

/** "…, Peru told state television on Friday": only who heard it stands behind the verb. */
export const isOnlyHeard = ({ view, verb, clause }: Frame, to: number): boolean =>
  verb.sense.base === 'tell' &&
  to === clause.to &&
  !hasWord(view, { from: verb.to, to }, LEADING_ON) &&
  !isToldOf(view, verb.to, to);

/** "told Peru of the plan"; "told a meeting in the town of Lima" names only a place. */
function isToldOf(view: Frame['view'], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (lowerAt(view, at) === 'of' && !view.scene.tokens[at + 1]?.capital) return true;
  return false;
}

const LEADING_ON = anyOf('to|about|how|why|what');
