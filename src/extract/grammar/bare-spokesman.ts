import type { Token } from '../text/token.ts';

const SPOKESMAN = /^spokes(?:man|woman|person)$/;
const BEFORE = /^(?:the|said|says|added)$/;

/** "said spokesman Ann Soto", "the spokesman said": of whoever spoke before; not "a union spokesman". */
export const isBareSpokesman = (tokens: readonly Token[], at: number): boolean =>
  SPOKESMAN.test(tokens[at]?.lower ?? '') &&
  (tokens[at - 1]?.kind !== 'word' || BEFORE.test(tokens[at - 1]?.lower ?? ''));
