import type { Token } from '../text/token.ts';

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** "will co-host". */
export const isJoint = (tokens: readonly Token[], at: number): boolean =>
  lower(tokens, at - 1) === '-' && lower(tokens, at - 2) === 'co';
