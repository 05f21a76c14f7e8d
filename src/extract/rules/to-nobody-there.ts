import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Targets } from './targets.ts';

/** "agreed to work harder", in the news. */
export const isVowToNobody = ({ view, verb }: Frame, act: Act, { parties }: Targets): boolean =>
  act === 'intent' &&
  verb.sense.family === 'agree' &&
  parties.length === 0 &&
  !view.scene.publisher;

/** "Whenever we propose something": no words of any one day. */
export const isHabit = ({ view, verb: { at } }: Frame): boolean =>
  hasWord(view, { from: Math.max(view.sentence.from, at - HABIT_REACH), to: at }, WHENEVER);

const WHENEVER = anyOf('whenever');
/** In tokens: "whenever our government". */
const HABIT_REACH = 4;

/** "We are grateful for the help, but it is not enough to stop Chad": thanks to others. */
export const isBehindBut = ({ view, verb }: Frame, act: Act, { parties, at }: Targets): boolean =>
  act === 'praise' && parties.length > 0 && at > verb.to && isTurned(view, verb.to, at);

/** ", but it is not": what is said behind a comma, and not "but also", "brave but cautious". */
function isTurned(view: Frame['view'], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (BUT.has(lowerAt(view, at)))
      return lowerAt(view, at - 1) === ',' && !ALSO.has(lowerAt(view, at + 1));
  return false;
}

const BUT = anyOf('but|although|though');
const ALSO = anyOf('also|above|especially|particularly');
