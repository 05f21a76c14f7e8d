import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import { type Look, wordOf } from './look.ts';

/** In tokens, from the comma to the verb: "a senior foreign ministry official". */
const LONGEST_TELLER = 8;

/** Those who tell of a state and have no name. */
export const TELLERS = anyOf(
  'officials?|ministers?|spokes(?:man|woman|person|men)|aides?|sources|diplomats|commanders?|generals?',
);

/** ", a senior official said": whether words behind a comma name only who tells what stands before it. */
export function isTellersTag(look: Look, from: number): boolean {
  if (wordOf(look, from - 1) !== ',') return false;
  for (let at = from; at < from + LONGEST_TELLER; at++) {
    if (look.mentionFrom.has(at) || look.tokens[at]?.kind !== 'word') return false;
    if (isAny(look.tokens, at, TELLERS))
      return look.verbs.get(at + 1)?.sense.family === 'say' && wordOf(look, at + 2) !== ',';
  }
  return false;
}
