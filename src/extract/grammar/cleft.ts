import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf } from '../text/token-at.ts';

const WAS_IS = anyOf('was|is');

/** In tokens, from "it was" to the end of the name behind it. */
const REACH = 6;

/** "It was Peru that sold the ships": whether "it was" stands before the name that ends at a token. */
export function isCleft(tokens: readonly Token[], last: number): boolean {
  if (!tokens[last]?.capital) return false;
  for (let at = last; at >= Math.max(0, last - REACH); at--) {
    if (isAny(tokens, at, WAS_IS)) return lowerOf(tokens, at - 1) === 'it';
  }
  return false;
}
