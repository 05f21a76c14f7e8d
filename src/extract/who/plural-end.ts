import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { lowerOf, tokenAt } from '../text/token-at.ts';
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

export const QUANTIFIERS = new Set([
  'two',
  'three',
  'four',
  'five',
  'six',
  'both',
  'neighbouring',
  'neighboring',
]);
const GROUP_NOUNS = new Set(
  'countries sides nations states leaders presidents chiefs secretaries ministers premiers parties neighbours neighbors allies partners rivals foes enemies adversaries republics governments capitals delegations officials prime heads interlocutors participants counterparts armies militaries navies members peoples men women'.split(
    ' ',
  ),
);
export const BARE_GROUPS = new Set(
  'leaders presidents sides parties ministers interlocutors heads participants premiers neighbours neighbors'.split(
    ' ',
  ),
);
const AFTER_BOTH = new Set('have had are were will say also'.split(' '));
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
  const lower = (at: number) => lowerOf(tokens, at);
  if (lower(from) === 'they') return from + 1;
  if (lower(from) === 'the' && isBareCount(tokens, from + 1)) return from + 2;
  if (EACH.has(lower(from)) && ONE_OF_BOTH.has(lower(from + 1))) return from + 2;
  const both = lower(from) === 'both' ? bothEnd(lower, from) : undefined;
  if (both !== undefined) return both;
  const noun = groupNoun(lower, from, isHead(tokens, from));
  if (noun === undefined || noun >= limit || !isGroupNoun(lower, noun)) return undefined;
  return ownedEnd(lower, noun);
}

/** "Leaders met", "the Quad Leaders", not "the All Parties Conference". */
const isHead = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && tokenAt(tokens, at - 1)?.text !== 'All';

/** "both", "both of his neighbours", "both of them". */
function bothEnd(lower: (at: number) => string, from: number): number | undefined {
  if (actsNext(lower(from + 1)) || isBareBoth(lower, from)) return from + 1;
  if (lower(from + 1) !== 'of') return undefined;
  if (lower(from + 2) === 'them') return from + 3;
  const isOwned = THE_HIS.has(lower(from + 2));
  return isOwned && DESCRIBED.has(lower(from + 3)) ? from + 4 : undefined;
}

/** "the two members", of a bloc; not "two members of parliament". */
const areMembers = (lower: (at: number) => string, noun: number): boolean =>
  TWO_BOTH.has(lower(noun - 1)) && !OF_WHO.has(lower(noun + 1));

/** Not "rang both Prime Minister Ann of Peru and …": of the one who follows. */
const isGroupNoun = (lower: (at: number) => string, at: number): boolean =>
  GROUP_NOUNS.has(lower(at)) &&
  (lower(at) !== 'prime' || lower(at + 1) !== 'minister') &&
  (lower(at) !== 'members' || areMembers(lower, at)) &&
  (!MEN.has(lower(at)) || areMenWhoMet(lower, at));

const MEN = anyOf('men|women');

/** "both men agreed", "the two women met"; not "two men", nor "the two men were jailed". */
const areMenWhoMet = (lower: (at: number) => string, noun: number): boolean =>
  (lower(noun - 1) === 'both' && (MEETING.has(lower(noun + 1)) || RUNG.has(lower(noun - 2)))) ||
  (lower(noun - 1) === 'two' && lower(noun - 2) === 'the' && MEETING.has(lower(noun + 1)));

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
const isBareBoth = (lower: (at: number) => string, at: number): boolean =>
  (BETWEEN_TO.has(lower(at - 1)) && STOP_IF.has(lower(at + 1))) ||
  (URGED_URGES.has(lower(at - 1)) && lower(at + 1) === 'to');

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
function describedNoun(lower: (at: number) => string, from: number): number | undefined {
  if (lower(from) !== 'two' && !(MORE.has(lower(from)) && lower(from - 1) === 'the'))
    return undefined;
  for (let at = from + 1; at <= from + 1 + LONGEST_DESCRIPTION; at++) {
    if (DESCRIBED.has(lower(at))) return at;
    if (NO_DESCRIPTION.has(lower(at))) return undefined;
  }
  return undefined;
}

/** Where the noun of "the two countries", "both sides", "the leaders" stands. */
function groupNoun(
  lower: (at: number) => string,
  from: number,
  capital: boolean,
): number | undefined {
  const at = THE_OUR.has(lower(from)) ? from + 1 : from;
  const described = describedNoun(lower, at);
  if (described !== undefined) return described;
  if (QUANTIFIERS.has(lower(at))) return isRanked(lower(at + 1), lower(at + 2)) ? at + 2 : at + 1;
  if (THE_THEIR.has(lower(from)) && isRanked(lower(at), lower(at + 1))) return at + 1;
  return isBareGroup(lower, from, at, capital) ? at : undefined;
}

/** "the leaders", "Leaders": bare, and alone only where a sentence begins so. */
const isBareGroup = (
  lower: (at: number) => string,
  from: number,
  at: number,
  capital: boolean,
): boolean =>
  (lower(from) === 'the' || capital) && (BARE_GROUPS.has(lower(at)) || areTheCountries(lower, at));

/** "The countries fought a war": of whom the story told, where nothing says which. */
const areTheCountries = (lower: (at: number) => string, at: number): boolean =>
  lower(at - 1) === 'the' && COUNTRIES_NATIONS.has(lower(at)) && ACTING.test(lower(at + 1));

const ACTING =
  /^(?:have|had|are|were|will|also|[a-z]+ed|fought|broke|met|held|agreed|share|began|went|came|said)$/;

/** "the two countries' presidents", "both nations' senior officials" end with those who are theirs. */
function ownedEnd(lower: (at: number) => string, noun: number): number {
  if (lower(noun) === 'heads') return headsEnd(lower, noun);
  if (lower(noun + 1) !== "'") return lower(noun) === 'prime' ? noun + 2 : noun + 1;
  return theirsEnd(lower, noun);
}

/** "the heads of state", not "the heads of our regions". */
const headsEnd = (lower: (at: number) => string, noun: number): number =>
  lower(noun + 1) === 'of' && lower(noun + 2) !== 'our' ? noun + 3 : noun + 1;

function theirsEnd(lower: (at: number) => string, noun: number): number {
  const [first, second] = [lower(noun + 2), lower(noun + 3)];
  if (isTheirs(first)) return noun + (first === 'prime' ? 4 : 3);
  return isRanked(first, second) || (RANKS.has(first) && isTheirs(second)) ? noun + 4 : noun + 1;
}

const isTheirs = (word: string): boolean => GROUP_NOUNS.has(word) || OFFICIALS.has(word);

const OFFICIALS = anyOf(
  'diplomats|negotiators|envoys|troops|soldiers|forces|ambassadors|representatives|experts|lawmakers|commanders|generals',
);
