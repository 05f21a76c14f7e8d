import type { Frame } from '../grammar/frame.ts';
import { lowerAt, type Range } from '../grammar/sentence-view.ts';

const VIOLENT =
  /^(?:strikes?|attack|attacks|retaliate|retaliation|punish|bomb|bombing|war|sanctions|tariffs|expel|invade|avenge|destroy|blockade)$/;
const ENDING =
  /^(?:lift|lifting|ease|easing|end|ending|stop|stopping|halt|avoid|prevent|against|without|remove|cease|suspend|from|not|over|after|pause|delay|drop|reduce|waive|prevent)$/;
/** In tokens, back from a violent word to one that ends it: "to lift the sanctions". */
const ENDED_REACH = 4;

/** Whether what somebody means to do is violent: "committed to a strike", not "to lift the sanctions". */
export function isViolent({ view }: Frame, range: Range): boolean {
  for (let at = range.from; at < range.to; at++) {
    if (!VIOLENT.test(lowerAt(view, at))) continue;
    const before = [1, 2, 3, ENDED_REACH].map((back) => lowerAt(view, at - back));
    if (!before.some((word) => ENDING.test(word))) return true;
  }
  return false;
}

const HOSTILE = new Set(
  'stop end halt cease withdraw refrain immediately pressure sanctions punish accountable'.split(
    ' ',
  ),
);

/** An appeal is friendly unless it asks to stop or give up something. */
export function appealStance({ view }: Frame, range: Range): 'cooperative' | 'conflictual' {
  for (let at = range.from; at < range.to; at++) {
    if (HOSTILE.has(lowerAt(view, at))) return 'conflictual';
  }
  return 'cooperative';
}
