import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, tokenAt } from '../text/token-at.ts';

const ORDINAL = anyOf(
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth)(?:ly)?',
);

/** "Second: Approving an agreement": what was decided, in a list of decisions. */
export const isBehindOrdinal = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at - 1)?.text === ':' &&
  tokenAt(tokens, at - 2)?.capital === true &&
  isAny(tokens, at - 2, ORDINAL);
