import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';

const TWO_BOTH = anyOf('two|both');

const SEVERAL = anyOf('the|both|they');
const OF_SUBJECT = anyOf('the|two|both|they|and');
const SIDES = anyOf(
  'they|sides|countries|nations|states|governments|neighbou?rs|foes|rivals|enemies|allies|leaders|capitals',
);
/** In tokens: "the United States and the Soviet Union". */
const LONGEST_SUBJECT = 8;
const DETERMINER = anyOf('an?|the|any|every|this|that|its|their');
/** What may stand behind the verb of such a clause: no object. */
const NO_OBJECT =
  /^(?:[.,;)]|in|on|at|out|up|last|this|earlier|late|early|after|before|during|under|to|for|with|over|years?|two|three|four|five|days?|weeks?|months?|yesterday|today|and|is|was|were|will|would)$/;

/** "a bargain the two foes struck last week", "the pact Peru signed": the noun before whoever acts on it, where no object stands behind the verb. */
export function nounOfContact(tokens: readonly Token[], at: number): number | undefined {
  if (!endsSubject(tokenAt(tokens, at - 1)) || !isWithoutObject(tokens[at + 1])) return undefined;
  let from = at - 1;
  while (from > at - LONGEST_SUBJECT && isOfSubject(tokenAt(tokens, from - 1))) from--;
  if (tokenAt(tokens, from - 1)?.kind !== 'word' || !startsContact(tokens, from)) return undefined;
  const isNoun = [2, 3, 4].some((back) => isAny(tokens, from - back, DETERMINER));
  return isNoun ? from - 1 : undefined;
}

const endsSubject = (token: Token | undefined): boolean =>
  token?.capital === true || isAmong(token, SIDES);

const isWithoutObject = (next: Token | undefined): boolean =>
  NO_OBJECT.test(next?.lower ?? '') || isWeekday(next);

const isWeekday = (token: Token | undefined): boolean =>
  token?.capital === true && /day$/.test(token.lower);

const isOfSubject = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || isAmong(token, OF_SUBJECT));

/** A name, "the two foes", "both sides" or "they". */
export const startsContact = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.capital === true && !isWeekday(tokens[at])) ||
  (isAny(tokens, at, SEVERAL) &&
    (lowerOf(tokens, at) !== 'the' ||
      tokens[at + 1]?.capital === true ||
      isAny(tokens, at + 1, TWO_BOTH)));
