import { isAnyAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const CALLS = anyOf('call|phone|telephone');
const CALLED_FOR = anyOf('for|to');
const IN = anyOf('in|by|over|during|via');
/** In tokens: "in a half-hour call", "by phone". */
const REACH = 6;

/** "discussed the dam with Ann Lee in a long call": not "in a call for peace". */
export function isInCall(view: SentenceView, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const isCall = isAnyAt(view, at, CALLS) && !isAnyAt(view, at + 1, CALLED_FOR);
    if (isCall && isBehindIn(view, { from, to: at })) return true;
  }
  return false;
}

function isBehindIn(view: SentenceView, { from, to }: Range): boolean {
  for (let at = to - 1; at >= Math.max(from, to - REACH); at--) {
    if (isAnyAt(view, at, IN)) return true;
    if (isAnyAt(view, at, STOP)) return false;
  }
  return false;
}

const STOP = anyOf('[.,;:“”"]|and|of|with|for|about|on');
