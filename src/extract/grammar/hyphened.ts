import type { Token } from '../text/token.ts';
import { lowerOf } from '../text/token-at.ts';

/** "will co-host". */
export const isJoint = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at - 1) === '-' && lowerOf(tokens, at - 2) === 'co';
