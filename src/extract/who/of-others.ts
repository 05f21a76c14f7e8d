import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf } from '../text/token-at.ts';

const LEADERS = anyOf('leaders|presidents|heads|ministers|premiers');
/** The states that the text has named, or one that it names. */
const OF_THESE = anyOf(
  'two|three|four|five|both|states|countries|nations|governments?|parties|sides|delegations|foreign|respective|united',
);

/** Whether "the leaders of the member states", "the heads of our regions" are more than those whom the text has named; "we, the leaders of the bloc" are those who say so. */
export function areOfOthers(tokens: readonly Token[], from: number, to: number): boolean {
  const lower = (at: number) => lowerOf(tokens, at);
  if (lower(to) !== 'of' || lower(from - 1) === ',') return false;
  if (lower(to + 1) !== 'the' && lower(to + 1) !== 'our') return false;
  return isAny(tokens, to - 1, LEADERS) && !isAny(tokens, to + 2, OF_THESE);
}
