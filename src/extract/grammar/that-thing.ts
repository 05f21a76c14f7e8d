import { anyOf } from '../text/any-of.ts';
import { type Look, wordOf } from './look.ts';

/** "are worried about that and have protested": whether a "that" is what was told, and begins no clause. */
export const isThatThing = (look: Look, at: number): boolean =>
  JOINING.has(wordOf(look, at + 1)) && ABOUT.has(wordOf(look, at - 1));

const JOINING = anyOf('and|but|or|[,;.]');
const ABOUT = anyOf('about|of|for|with|on|to|over|at|by|from|against|after|before|do|like');
