import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { isRanked, RANKS } from './listed.ts';

const THE_HIS = anyOf('the|his|her|its|their|our');
const TWO_BOTH = anyOf('two|both');
const OF_WHO = anyOf('of|who|from');
const AND_IN = anyOf('and|in|at|on|to|over|after|before|during|would');
const BETWEEN_TO = anyOf('between|to|with|from');
const STOP_IF = anyOf('|[.,;]|if|as|when|while|on|in');
const URGED_URGES = anyOf('urged|urges|urge|asked|told|on');
const THE_OUR = anyOf('the|our|their|its');
const THE_THEIR = anyOf('the|their');
const COUNTRIES_NATIONS = anyOf('countries|nations');

export const QUANTIFIERS = anyOf('two|three|four|five|six|both|neighbouring|neighboring');
const GROUP_NOUNS = anyOf(
  'countries|sides|nations|states|leaders|presidents|chiefs|secretaries|ministers|premiers|parties|neighbours|neighbors|allies|partners|rivals|foes|enemies|adversaries|republics|governments|capitals|delegations|officials|prime|heads|interlocutors|participants|counterparts|armies|militaries|navies|members|peoples|men|women',
);
export const BARE_GROUPS = anyOf(
  'leaders|presidents|sides|parties|ministers|interlocutors|heads|participants|premiers|neighbours|neighbors',
);
const AFTER_BOTH = anyOf('have|had|are|were|will|say|also');
/** "the two". */
const COUNT = anyOf('two|three|four');
const PAST = /^\p{Ll}{2,}ed$|^said$/u;
/** "each side", "either country". */
const EACH = anyOf('each|either');
const ONE_OF_BOTH = anyOf('side|country|government|nation|state|neighbou?r');

/** Where "the two countries", "both sides", "they" end, if they begin at a token. */
export function pluralEnd(
  tokens: readonly Token[],
  from: number,
  limit: number,
): number | undefined {
  if (lowerOf(tokens, from) === 'they') return from + 1;
  if (lowerOf(tokens, from) === 'the' && isBareCount(tokens, from + 1)) return from + 2;
  if (isAny(tokens, from, EACH) && isAny(tokens, from + 1, ONE_OF_BOTH)) return from + 2;
  const both = lowerOf(tokens, from) === 'both' ? bothEnd(tokens, from) : undefined;
  if (both !== undefined) return both;
  const noun = groupNoun(tokens, from, isHead(tokens, from));
  if (noun === undefined || noun >= limit || !isGroupNoun(tokens, noun)) return undefined;
  return ownedEnd(tokens, noun);
}

/** "Leaders met", "the Quad Leaders", not "the All Parties Conference". */
const isHead = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && tokenAt(tokens, at - 1)?.text !== 'All';

/** "both", "both of his neighbours", "both of them". */
function bothEnd(tokens: readonly Token[], from: number): number | undefined {
  if (actsNext(lowerOf(tokens, from + 1)) || isBareBoth(tokens, from)) return from + 1;
  if (lowerOf(tokens, from + 1) !== 'of') return undefined;
  if (lowerOf(tokens, from + 2) === 'them') return from + 3;
  const isOwned = isAny(tokens, from + 2, THE_HIS);
  return isOwned && isAny(tokens, from + 3, DESCRIBED) ? from + 4 : undefined;
}

/** "the two members", of a bloc; not "two members of parliament". */
const areMembers = (tokens: readonly Token[], noun: number): boolean =>
  isAny(tokens, noun - 1, TWO_BOTH) && !isAny(tokens, noun + 1, OF_WHO);

/** Not "rang both Prime Minister Ann of Peru and …": of the one who follows. */
const isGroupNoun = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at, GROUP_NOUNS) &&
  (lowerOf(tokens, at) !== 'prime' || lowerOf(tokens, at + 1) !== 'minister') &&
  (lowerOf(tokens, at) !== 'members' || areMembers(tokens, at)) &&
  (!isAny(tokens, at, MEN) || areMenWhoMet(tokens, at));

const MEN = anyOf('men|women');

/** "both men agreed", "the two women met"; not "two men", nor "the two men were jailed". */
const areMenWhoMet = (tokens: readonly Token[], noun: number): boolean =>
  (lowerOf(tokens, noun - 1) === 'both' &&
    (isAny(tokens, noun + 1, MEETING) || isAny(tokens, noun - 2, RUNG))) ||
  (lowerOf(tokens, noun - 1) === 'two' &&
    lowerOf(tokens, noun - 2) === 'the' &&
    isAny(tokens, noun + 1, MEETING));

/** "telephoned both men". */
const RUNG = anyOf('telephoned|phoned|rang|called|met|received|invited');

const MEETING = anyOf(
  'agreed|met|spoke|talked|discussed|conferred|pledged|vowed|promised|signed|reviewed|exchanged|reaffirmed|stressed|last|also|then|later|will',
);

const actsNext = (word: string): boolean => AFTER_BOTH.has(word) || PAST.test(word);

/** "The three met", "mediate between the two", "The pair will meet", not "the two of them". */
function isBareCount(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [lowerOf(tokens, at), tokens[at + 1]];
  if (word === 'pair') return next?.lower !== 'of';
  if (!next || !COUNT.has(word)) return false;
  return actsNext(next.lower) || (word === 'two' && isBehindTwo(next));
}

const isBehindTwo = ({ kind, lower }: Token): boolean => kind === 'mark' || AND_IN.has(lower);

/** "send envoys to both": where nothing tells both of what. */
const isBareBoth = (tokens: readonly Token[], at: number): boolean =>
  (isAny(tokens, at - 1, BETWEEN_TO) && isAny(tokens, at + 1, STOP_IF)) ||
  (isAny(tokens, at - 1, URGED_URGES) && lowerOf(tokens, at + 1) === 'to');

const DESCRIBED = anyOf(
  'countries|nations|states|neighbours|neighbors|republics|allies|rivals|foes|enemies|adversaries',
);
const MORE = anyOf('three|four|five|six');
const NO_DESCRIPTION = anyOf(
  'and|in|to|for|with|that|which|who|were|are|have|had|was|is|,|\\.|from|on|after|before|since|until|when|while|as|by|at|the|united|later|ago',
);
/** In words: "the two former Soviet republics", "the two Horn of Africa neighbours". */
const LONGEST_DESCRIPTION = 4;

/** Where the noun of "the two oil-rich neighbours", "the four Gulf states" stands, with words between. */
function describedNoun(tokens: readonly Token[], from: number): number | undefined {
  if (
    lowerOf(tokens, from) !== 'two' &&
    !(isAny(tokens, from, MORE) && lowerOf(tokens, from - 1) === 'the')
  )
    return undefined;
  for (let at = from + 1; at <= from + 1 + LONGEST_DESCRIPTION; at++) {
    if (isAny(tokens, at, DESCRIBED)) return at;
    if (isAny(tokens, at, NO_DESCRIPTION)) return undefined;
  }
  return undefined;
}

/** Where the noun of "the two countries", "both sides", "the leaders" stands. */
function groupNoun(tokens: readonly Token[], from: number, capital: boolean): number | undefined {
  const at = isAny(tokens, from, THE_OUR) ? from + 1 : from;
  const described = describedNoun(tokens, at);
  if (described !== undefined) return described;
  if (isAny(tokens, at, QUANTIFIERS))
    return isRanked(lowerOf(tokens, at + 1), lowerOf(tokens, at + 2)) ? at + 2 : at + 1;
  if (isAny(tokens, from, THE_THEIR) && isRanked(lowerOf(tokens, at), lowerOf(tokens, at + 1)))
    return at + 1;
  return isBareGroup(tokens, from, at, capital) ? at : undefined;
}

/** "the leaders", "Leaders": bare, and alone only where a sentence begins so. */
const isBareGroup = (
  tokens: readonly Token[],
  from: number,
  at: number,
  capital: boolean,
): boolean =>
  (lowerOf(tokens, from) === 'the' || capital) &&
  (isAny(tokens, at, BARE_GROUPS) || areTheCountries(tokens, at));

/** "The countries fought a war": of whom the story told, where nothing says which. */
const areTheCountries = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at - 1) === 'the' &&
  isAny(tokens, at, COUNTRIES_NATIONS) &&
  ACTING.test(lowerOf(tokens, at + 1));

const ACTING =
  /^(?:have|had|are|were|will|also|[a-z]+ed|fought|broke|met|held|agreed|share|began|went|came|said)$/;

/** "the two countries' presidents", "both nations' senior officials" end with those who are theirs. */
function ownedEnd(tokens: readonly Token[], noun: number): number {
  if (lowerOf(tokens, noun) === 'heads') return headsEnd(tokens, noun);
  if (lowerOf(tokens, noun + 1) !== "'")
    return lowerOf(tokens, noun) === 'prime' ? noun + 2 : noun + 1;
  return theirsEnd(tokens, noun);
}

/** "the heads of state", not "the heads of our regions". */
const headsEnd = (tokens: readonly Token[], noun: number): number =>
  lowerOf(tokens, noun + 1) === 'of' && lowerOf(tokens, noun + 2) !== 'our' ? noun + 3 : noun + 1;

function theirsEnd(tokens: readonly Token[], noun: number): number {
  const [first, second] = [lowerOf(tokens, noun + 2), lowerOf(tokens, noun + 3)];
  if (isTheirs(first)) return noun + (first === 'prime' ? 4 : 3);
  return isRanked(first, second) || (RANKS.has(first) && isTheirs(second)) ? noun + 4 : noun + 1;
}

const isTheirs = (word: string): boolean => GROUP_NOUNS.has(word) || OFFICIALS.has(word);

const OFFICIALS = anyOf(
  'diplomats|negotiators|envoys|troops|soldiers|forces|ambassadors|representatives|experts|lawmakers|commanders|generals',
);
