import type { Token } from '../text/token.ts';
import { lowerOf } from '../text/token-at.ts';

/** "met Ann, and both sides", "said that he had met Ann and that the two": whether what begins at a token goes on behind "and". */
export const isBehindAnd = (tokens: readonly Token[], from: number): boolean =>
  lowerOf(tokens, lowerOf(tokens, from - 1) === 'that' ? from - 2 : from - 1) === 'and';
