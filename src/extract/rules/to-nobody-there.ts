import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Targets } from './targets.ts';

/** "agreed to work harder", in the news. */
const isVowToNobody = ({ view, verb }: Frame, act: Act, { parties }: Targets): boolean =>
  act === 'intent' &&
  verb.sense.family === 'agree' &&
  parties.length === 0 &&
  !view.scene.publisher;

/** "blamed a mechanical fault", "blamed the weather": nobody. */
const isBlameOnThing = ({ view, verb }: Frame, { parties }: Targets): boolean =>
  verb.sense.base === 'blame' &&
  (isMishap({ view, verb }, parties.length === 0) ||
    (parties.length === 0 && isAnyAt(view, verb.to, THING)));

/** "the weather", and "for the crash of a Chadian plane" behind it; "blamed the failure on Chad" names somebody. */
function isMishap({ view, verb }: Pick<Frame, 'view' | 'verb'>, isForNobody: boolean): boolean {
  for (let at = verb.to; at < verb.to + NEAR; at++)
    if (isAnyAt(view, at, MISHAP)) return isForNobody || lowerAt(view, at + 1) === 'for';
  return false;
}

const THING = anyOf('an?|bad|poor|human|technical|mechanical|heavy|high|low|rising|falling');
const MISHAP = anyOf('weather|fog|error|fault|faults|failure|malfunction|drought|winds?|rains?');
/** In tokens: "the pilot's error". */
const NEAR = 4;

/** "Whenever we propose something": no words of any one day. */
export const isHabit = ({ view, verb: { at } }: Frame): boolean =>
  hasWord(view, { from: Math.max(view.sentence.from, at - HABIT_REACH), to: at }, WHENEVER);

const WHENEVER = anyOf('whenever');
/** In tokens: "whenever our government". */
const HABIT_REACH = 4;

/** "We are grateful for the help, but it is not enough to stop Chad": thanks to others. */
const isBehindBut = ({ view, verb }: Frame, act: Act, { parties, at }: Targets): boolean =>
  act === 'praise' && parties.length > 0 && at > verb.to && isTurned(view, verb.to, at);

/** ", but it is not": what is said behind a comma, and not "but also", "brave but cautious". */
function isTurned(view: Frame['view'], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isAnyAt(view, at, BUT))
      return lowerAt(view, at - 1) === ',' && !isAnyAt(view, at + 1, ALSO);
  return false;
}

const BUT = anyOf('but|although|though');
const ALSO = anyOf('also|above|especially|particularly');

/** Whether what somebody says is for nobody who is named there. */
export const isForNobodyThere = (frame: Frame, act: Act, targets: Targets): boolean =>
  isVowToNobody(frame, act, targets) ||
  isBehindBut(frame, act, targets) ||
  isBlameOnThing(frame, targets);
