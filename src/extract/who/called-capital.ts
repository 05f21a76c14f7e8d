import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import type { Scene } from './scene.ts';

const CAPITAL = anyOf('capital|city|town|port|resort');
const PLACING = anyOf('in|at|near|outside|across|inside|around|from');
const STOP = anyOf('[.,;:]|that|which|who|said|says');

/** In tokens: "in the Red Sea resort city of". */
const REACH = 7;

/** "speaking in the Chilean capital Santiago", "in the capital, Lima,": a town that is told as one is only where something is. */
export function isCalledCapital({ tokens }: Pick<Scene, 'tokens'>, at: number): boolean {
  const before = lowerOf(tokens, at - 1);
  const noun = before === ',' || before === 'of' ? at - 2 : at - 1;
  if (!isAny(tokens, noun, CAPITAL)) return false;
  for (let back = noun - 1; back > noun - REACH && back >= 0; back--) {
    if (isAny(tokens, back, PLACING)) return true;
    if (isAny(tokens, back, STOP)) return false;
  }
  return false;
}
