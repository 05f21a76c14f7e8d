import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, tokenAt } from '../text/token-at.ts';

const SPOKESMAN = anyOf('spokes(?:man|woman|person)');
const BEFORE = anyOf('the|said|says|added');

/** "said spokesman Ann Soto", "the spokesman said": of whoever spoke before; not "a union spokesman". */
export const isBareSpokesman = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at, SPOKESMAN) &&
  (tokenAt(tokens, at - 1)?.kind !== 'word' || isAny(tokens, at - 1, BEFORE));
