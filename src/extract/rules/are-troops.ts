import type { Frame } from '../grammar/frame.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const MOVED = anyOf('pull|pulling|leave|leaving|withdraw|withdrawing|moving');
const WATERS = anyOf('airspace|waters|zone|skies');
const TROOPS = new Set(
  'troops soldiers forces army tanks paratroopers commandos peacekeepers marines contingent units militia columns guards rangers policemen'.split(
    ' ',
  ),
);
/** In tokens, from those who move to the verb. */
const REACH = 20;

/** Whether soldiers move, where the verb tells of moving: only theirs is a deed of their state. */
export const areTroops = ({ view, verb: { sense, at, to }, subjects }: Frame): boolean => {
  // "The president crossed into Peru on foot".
  if (sense.base === 'cross' && subjects.some(({ kind }) => kind === 'person')) return false;
  // "entered Peruvian waters".
  if (sense.rest.some((word) => WATERS.has(word))) return true;
  const isMove = sense.base === 'enter' || sense.rest.slice(0, 2).some((word) => MOVED.has(word));
  const range = { from: Math.max(view.sentence.from, at - REACH), to: to + 1 };
  return !isMove || hasWord(view, range, TROOPS);
};
