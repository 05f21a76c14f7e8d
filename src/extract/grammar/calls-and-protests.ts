import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf } from '../text/token-at.ts';

const CALLS_DEMANDS = anyOf('calls|demands');
const ON_FOR_THAT = anyOf('on|upon|for|that');
const AND_ALSO = anyOf('and|also');
const ON_UPON = anyOf('on|upon');
const THE_ALL = anyOf('the|all|both');
const AGAINST_IN = anyOf('against|in|to|over');
const HARD = anyOf(
  'strongly|firmly|formally|resolutely|vehemently|vigorously|emphatically|categorically|officially|sharply|also|hereby',
);
const OFFICE = anyOf('ministry|government|affairs|embassy|side');

/** Whether "calls", "demands" and "protests", which are nouns too, are said by whoever stands before them. */
export const isCalling = (tokens: readonly Token[], at: number, isByActor: boolean): boolean =>
  (isByActor && isAppeal(tokens, at)) || isJoinedAppeal(tokens, at) || isProtesting(tokens, at);

/** "France calls on", "Norway demands that": said by whoever stands before it. */
const isAppeal = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at, CALLS_DEMANDS) && isAny(tokens, at + 1, ON_FOR_THAT);

/** "condemns the raid and calls on Israel": said by whoever condemns. */
const isJoinedAppeal = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'calls' &&
  isAny(tokens, at - 1, AND_ALSO) &&
  isAny(tokens, at + 1, ON_UPON) &&
  (tokens[at + 2]?.capital === true || isAny(tokens, at + 2, THE_ALL));

/** "strongly protests against", "the Ministry protests in the strongest terms": not "Chad protests against prices", which are held there. */
const isProtesting = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'protests' &&
  isAny(tokens, at + 1, AGAINST_IN) &&
  (isAny(tokens, at - 1, HARD) || isAny(tokens, at - 1, OFFICE));
