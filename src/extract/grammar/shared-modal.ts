import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import type { VerbSense } from '../verb-senses.ts';
import { hasFiniteForm } from './finite-form.ts';

const THEN_ALSO = anyOf('then|also|later');
const WILL_SHALL = anyOf('will|shall');
const STOP_SEMICOLON = anyOf('[.;:!?"“”]');
const HOPE_HOPES = anyOf('hope|hopes|hoped|hoping|wish|wishes|if|whether|unless');

/** In tokens: from "will" to the verb behind "and". */
const REACH = 30;
const ARRANGED = anyOf(
  'meet|visit|receive|hold|host|sign|initial|travel|fly|go|head|proceed|arrive|welcome|attend|tour|confer|pay|call',
);
const DEED = anyOf(
  'expel|recall|close|send|deploy|withdraw|lift|impose|reopen|release|free|hand|suspend|restore|sever|halt|evacuate|extradite|deport|donate|provide|give|supply|sell',
);
const DUE = anyOf('due|scheduled|slated|expected|set|is|are');
const ELSEWHERE = anyOf(
  'who|which|that|when|if|after|before|as|while|because|whether|unless|until',
);
const NO_VERB = anyOf('the|a|an|his|her|its|their|our|this|that|these|those|both|all');
/** A noun stands before these. */
const BEHIND_NOUN = anyOf('(?:of|from|by|between|in|[.,;:)])');
const MAY_BE_NOUN = anyOf(
  'visit|call|tour|release|hand|lift|halt|close|travel|head|host|welcome|hold|sign|pay',
);

/** "will visit Chile and meet Ann", "is due to sign a pact and open talks": whether a base form behind "and" is what is to be done too. */
export function sharesAhead(
  tokens: readonly Token[],
  at: number,
  { base, tense }: Pick<VerbSense, 'base' | 'tense'>,
): boolean {
  if (tense !== 'base' || !(ARRANGED.has(base) || DEED.has(base))) return false;
  const lower = (one: number) => lowerOf(tokens, one);
  const and = isAny(tokens, at - 1, THEN_ALSO) ? at - 2 : at - 1;
  if (lower(and) !== 'and') return false;
  if (MAY_BE_NOUN.has(base) && isAny(tokens, at + 1, BEHIND_NOUN)) return false;
  return leadsAhead(tokens, and);
}

/** Whether "will" or "is due to" leads to a token, and no other verb that has a subject stands between. */
function leadsAhead(tokens: readonly Token[], and: number): boolean {
  for (let at = and - 1; at > Math.max(0, and - REACH); at--) {
    const found = leadAt(tokens, at);
    if (found !== undefined) return found;
  }
  return false;
}

/** Whether a word tells that what follows is ahead, or that it is not; undefined where it tells nothing. */
function leadAt(tokens: readonly Token[], at: number): boolean | undefined {
  const word = lowerOf(tokens, at);
  if (isAny(tokens, at, WILL_SHALL)) return tokens[at]?.capital !== true && !isHope(tokens, at);
  if (word === 'to' && isInfinitive(tokens[at + 1]) && !isAny(tokens, at - 1, TO_SOMEBODY))
    return isAny(tokens, at - 1, DUE);
  const isOther =
    isAny(tokens, at, STOP_SEMICOLON) || isAny(tokens, at, ELSEWHERE) || hasFiniteForm(word);
  return isOther ? false : undefined;
}

/** "talk to guards": no infinitive follows these. */
const TO_SOMEBODY = anyOf('talk|speak|listen|tribute|tributes|visit|trip|go|travel|fly|return');

const isInfinitive = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !next.capital && !isAmong(next, NO_VERB) && !next.lower.endsWith('ing');

/** In tokens. */
const HOPE_REACH = 10;

/** "I hope that Ann will accept and visit Chile". */
const isHope = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - HOPE_REACH), at).some(({ lower }) => HOPE_HOPES.has(lower));
