import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import type { Look } from './look.ts';

/** "are worried about that and have protested": whether a "that" is what was told, and begins no clause. */
export const isThatThing = (look: Look, at: number): boolean =>
  isAny(look.tokens, at + 1, JOINING) && isAny(look.tokens, at - 1, ABOUT);

const JOINING = anyOf('and|but|or|[,;.]');
const ABOUT = anyOf('about|of|for|with|on|to|over|at|by|from|against|after|before|do|like');
