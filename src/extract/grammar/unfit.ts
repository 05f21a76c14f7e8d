import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { VerbSense } from '../verb-senses.ts';
import { areStations } from './stations.ts';

const TIES_LINKS = anyOf('ties|links');
const TO_BETWEEN = anyOf('to|between|with|among|across|of|and|[,:;.]');
const TIE_LINK = anyOf('tie|link');

const BEHIND_HAVE =
  /ed$|^(?:been|not|also|now|had|broken|cut|begun|built|chosen|come|done|drawn|found|given|gone|held|kept|left|lost|made|met|paid|put|sent|set|shut|sought|spoken|spent|taken|told|withdrawn|won)$/;

/** "has called for a meeting", "had broken off ties": no meeting that it has, no ties that it had. */
export const isAuxiliary = ({ base }: VerbSense, tokens: readonly Token[], at: number): boolean =>
  base === 'have' && BEHIND_HAVE.test(lowerOf(tokens, at + 1));

/** "the so-called award", "the Saudi-led alliance". */
export const isSoCalled = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at - 1) === '-' &&
  (lowerOf(tokens, at - 2) === 'so' || lowerOf(tokens, at) === 'led');

const BESIDE_ADJECTIVE = anyOf('and|,|or|more|very|most');
const TOLD =
  /^(?:the|an?|its|his|her|their|our|my|how|what|why|where|when|which|this|these|those|some|many|several|all|each|in|to|for|on|at|by|\W)$/;

/** "clear, complete, and detailed lists" tells what they are like; "and detailed his plans" that somebody told of them. */
export const isLikeness = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'detailed' &&
  isAny(tokens, at - 1, BESIDE_ADJECTIVE) &&
  tokens[at + 1]?.capital !== true &&
  !TOLD.test(lowerOf(tokens, at + 1));

/** "Fighting broke out between", "heavy fighting raged", "hit two power stations", "2 million pounds": what happens, stands there or is paid, and no verb. */
export const isThing = (tokens: readonly Token[], at: number): boolean =>
  isMoney(tokens, at) ||
  isTheWayBack(tokens, at) ||
  (lowerOf(tokens, at) === 'shot' && isAny(tokens, at - 1, WHICH_SHOT)) ||
  (lowerOf(tokens, at) === 'fighting' && isAny(tokens, at + 1, HAPPENS)) ||
  areStations(tokens, at);

/** "to bring both sides back to the table": whither, and nobody backs anything. */
const isTheWayBack = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'back' && isAny(tokens, at + 1, WHITHER);

const WHITHER = anyOf('to|into|from|in|at|home|on|onto|inside|towards?|under|behind|together');

/** "fire the first shot". */
const WHICH_SHOT = anyOf('first|single|last|warning|opening|parting|another');

const isMoney = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at, MONEY) &&
  (tokenAt(tokens, at - 1)?.kind === 'number' || isAny(tokens, at - 1, SUMS));

const MONEY = anyOf('pounds|marks|crowns');
const SUMS = anyOf('million|billion|thousand|hundred|m|bn');

const HAPPENS = anyOf(
  'between|broke|breaks|erupted|erupts|raged|rages|flared|resumed|continued|continues|spread|intensified|began|started|stopped|ended|subsided|escalated|is|was|has|had',
);

const CALLING = anyOf(
  'called|described|branded|termed|dubbed|labell?ed|denounced|condemned|dismissed|rejected|criticised|criticized',
);

/** "closer ties to Peru", "forge links between towns". */
const isBond = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at, TIES_LINKS) && isAny(tokens, at + 1, TO_BETWEEN);

/** "closer ties to Peru", "set the conditions for peace", "committed to deter crimes": nobody is blamed, and nothing is asked. */
const isOtherwiseMeant = (
  { base, family, detail, rest }: VerbSense,
  tokens: readonly Token[],
  from: number,
): boolean =>
  (TIE_LINK.has(base) && detail === 'accuse' && isBond(tokens, from)) ||
  (base === 'commit' && family === 'harm' && lowerOf(tokens, from + 1) === 'to') ||
  (base === 'set' && rest.includes('conditions') && lowerOf(tokens, from + 1) === 'the');

const GIVING = anyOf('support|intent|praise');
const NEED = anyOf('needs?|imperative|necessity|hopes?|waiting');
const OF_FOR = anyOf('of|for|to');

/** "stressed the need for support": of a need, and no support. */
function isOfNeed(
  { family, detail, rest }: VerbSense,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (family !== 'speak' || rest.length === 0 || !GIVING.has(detail)) return false;
  for (let at = from + 1; at < to - 1; at++)
    if (opensNeed(lowerOf(tokens, at), lowerOf(tokens, at + 1))) return true;
  return false;
}

/** "need for", "importance of", "hopes for"; not "attaches importance to". */
const opensNeed = (word: string, next: string): boolean =>
  word === 'importance' ? next === 'of' : NEED.has(word) && OF_FOR.has(next);

/** "the risks have increased due to the troops on our border": nobody has increased those. */
const isOfCause = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at + 1) === 'due' && lowerOf(tokens, at + 2) === 'to';

/** "was described by Peru as a provocation": the verb between tells it. */
export function isOfOtherVerb(
  sense: VerbSense,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  const { family } = sense;
  if (isOtherwiseMeant(sense, tokens, from) || isOfNeed(sense, tokens, from, to)) return true;
  if (isOfCause(tokens, from)) return true;
  if (family !== 'baseless') return false;
  for (let at = from + 1; at < to; at++) if (isAny(tokens, at, CALLING)) return true;
  return false;
}
