import type { Token } from '../text/token.ts';
import { guestOrHostAt } from './guest-at.ts';
import { heOf } from './he-and-they.ts';
import { isRanked, RANKS, statesAfterOf } from './listed.ts';
import { changed, type Mention, type Party } from './mention.ts';
import { areOfOthers } from './of-others.ts';
import type { Scene } from './scene.ts';
import { sidesFor } from './sides-for.ts';
import { isOfBoth } from './spoken-we.ts';
import { styledAt } from './styled-at.ts';

const QUANTIFIERS = new Set(['two', 'three', 'four', 'both', 'neighbouring', 'neighboring']);
const GROUP_NOUNS = new Set(
  'countries sides nations states leaders presidents chiefs secretaries ministers premiers parties neighbours neighbors allies partners rivals foes enemies adversaries republics governments capitals delegations officials prime heads interlocutors participants counterparts armies militaries navies'.split(
    ' ',
  ),
);
const BARE_GROUPS = new Set(
  'leaders presidents sides parties ministers interlocutors heads participants premiers neighbours neighbors'.split(
    ' ',
  ),
);
const AFTER_BOTH = new Set('have had are were will say also'.split(' '));
/** "the two". */
const COUNT = /^(?:two|three|four)$/;
const PAST = /^\p{Ll}{2,}ed$|^said$/u;
/** "each side", "either country". */
const EACH = /^(?:each|either)$/;
const ONE_OF_BOTH = /^(?:side|country|government|nation|state|neighbou?r)$/;

/** "the two countries", "both sides", "the visitor", "he": those whom the text has named before. */
export function groupAt(scene: Scene, from: number, limit: number): Mention | undefined {
  if (!OF_GROUPS.has(scene.tokens[from]?.lower ?? '')) return undefined;
  const listed = namedEnd(scene, from);
  if (listed !== undefined) return pluralAt(scene, from, listed);
  const to = pluralEnd(scene, from, limit);
  return to === undefined ? singleAt(scene, from) : pluralAt(scene, from, to);
}

/** "the leaders of Ukraine and Moldova", else those whom the text has named. */
function pluralAt(scene: Scene, from: number, to: number): Mention {
  const listed = statesAfterOf(scene, to);
  if (listed)
    return changed(mention(scene, from, listed.to, 'group', listed.parties), { isNamed: true });
  const sides = areOfOthers(scene.tokens, from, to) ? [] : sidesFor(scene, from, to);
  return mention(scene, from, to, 'group', sides);
}

/** "the Governments of A and B" names those who are meant, whatever was told before. */
function namedEnd(scene: Scene, from: number): number | undefined {
  const { tokens } = scene;
  const start = /^(?:the|his|her|its|their)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const at = RANKS.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  if (!OF_STATES.has(tokens[at]?.lower ?? '')) return undefined;
  if (at === from && OWNED.test(tokens[at]?.lower ?? '')) return undefined;
  return statesAfterOf(scene, at + 1) ? at + 1 : undefined;
}

/** Somebody's: "his counterparts from A and B". */
const OWNED = /^(?:counterparts|colleagues|homologues)$/;

/** Those of several states: "the Governments of A and B", "representatives from A, B and C". */
export const OF_STATES: ReadonlySet<string> = new Set(
  'governments delegations representatives ambassadors authorities peoples diplomats officials ministers envoys negotiators commanders troops soldiers warships warplanes navies armies experts lawmakers generals chiefs counterparts colleagues homologues'.split(
    ' ',
  ),
);

function singleAt(scene: Scene, from: number): Mention | undefined {
  const { tokens } = scene;
  const word = tokens[from]?.lower ?? '';
  if (word === 'the') {
    const found = guestOrHostAt(scene, from);
    return found && single(scene, from, found.to, found.party);
  }
  const honoured = styledAt(scene, from);
  if (honoured) return honoured;
  // "HE the Minister" is His Excellency.
  if (THIRD_PERSON.has(word) && tokens[from]?.text !== 'HE')
    return single(scene, from, from + 1, heOf(scene, from));
  return FIRST_PERSON.has(word) ? firstPersonAt(scene, from) : undefined;
}

/** One look tells most words that begin no group. */
export const OF_GROUPS: ReadonlySet<string> = new Set([
  ...QUANTIFIERS,
  ...BARE_GROUPS,
  ...OF_STATES,
  ...RANKS,
  ...'the our their its they both each either he she i we his her'.split(' '),
]);
const THIRD_PERSON = new Set(['he', 'she']);
const FIRST_PERSON = new Set(['i', 'we']);

/** Those who publish or are quoted together, or whoever says so. */
function firstPersonAt(scene: Scene, at: number): Mention {
  const quoted = scene.isQuoted(at) ? scene.memory.speakers.all() : [];
  if (quoted.length > 1) return mention(scene, at, at + 1, 'group', quoted);
  const isTogether = scene.isSpoken?.(at) === true ? isOfBoth(scene, at) : !scene.isQuoted(at);
  const authors = scene.tokens[at]?.lower === 'we' && isTogether ? scene.memory.publishers() : [];
  return authors.length > 0
    ? mention(scene, at, at + 1, 'group', authors)
    : single(scene, at, at + 1, firstPerson(scene, at));
}

/** Inside quotation marks whoever is quoted; else the office that publishes. */
function firstPerson({ memory, publisher, isQuoted }: Scene, at: number): Party | undefined {
  return isQuoted(at) ? memory.speakers.one() : (publisher ?? undefined);
}

function pluralEnd({ tokens }: Scene, from: number, limit: number): number | undefined {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  if (lower(from) === 'they') return from + 1;
  if (lower(from) === 'the' && isBareCount(tokens, from + 1)) return from + 2;
  if (EACH.test(lower(from)) && ONE_OF_BOTH.test(lower(from + 1))) return from + 2;
  if (lower(from) === 'both' && (actsNext(lower(from + 1)) || isBareBoth(lower, from)))
    return from + 1;
  const noun = groupNoun(lower, from, tokens[from]?.capital === true);
  if (noun === undefined || noun >= limit || !isGroupNoun(lower(noun), lower(noun + 1)))
    return undefined;
  return ownedEnd([lower(noun), lower(noun + 1), lower(noun + 2)], noun);
}

/** Not "rang both Prime Minister Ann of Peru and …": of the one who follows. */
const isGroupNoun = (noun: string, next: string): boolean =>
  GROUP_NOUNS.has(noun) && (noun !== 'prime' || next !== 'minister');

const actsNext = (word: string): boolean => AFTER_BOTH.has(word) || PAST.test(word);

/** "The three met", "mediate between the two", "The pair will meet", not "the two of them". */
function isBareCount(tokens: Scene['tokens'], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (word === 'pair') return next?.lower !== 'of';
  if (!next || !COUNT.test(word)) return false;
  return actsNext(next.lower) || (word === 'two' && isBehindTwo(next));
}

const isBehindTwo = ({ kind, lower }: Token): boolean =>
  kind === 'mark' || /^(?:and|in|at|on|to|over|after|before|during|would)$/.test(lower);

/** "send envoys to both": where nothing tells both of what. */
const isBareBoth = (lower: (at: number) => string, at: number): boolean =>
  /^(?:between|to|with|from)$/.test(lower(at - 1)) &&
  /^(?:|[.,;]|if|as|when|while|on|in)$/.test(lower(at + 1));

const DESCRIBED =
  /^(?:countries|nations|states|neighbours|neighbors|republics|allies|rivals|foes|enemies|adversaries)$/;
const NO_DESCRIPTION =
  /^(?:and|in|to|for|with|that|which|who|were|are|have|had|was|is|,|\.|from|on)$/;
/** In words: "the two former Soviet republics", "the two Horn of Africa neighbours". */
const LONGEST_DESCRIPTION = 4;

/** Where the noun of "the two oil-rich neighbours" stands, with words between. */
function describedNoun(lower: (at: number) => string, from: number): number | undefined {
  if (lower(from) !== 'two') return undefined;
  for (let at = from + 1; at <= from + 1 + LONGEST_DESCRIPTION; at++) {
    if (DESCRIBED.test(lower(at))) return at;
    if (NO_DESCRIPTION.test(lower(at))) return undefined;
  }
  return undefined;
}

/** Where the noun of "the two countries", "both sides", "the leaders" stands. */
function groupNoun(
  lower: (at: number) => string,
  from: number,
  capital: boolean,
): number | undefined {
  const at = /^(?:the|our|their|its)$/.test(lower(from)) ? from + 1 : from;
  const described = describedNoun(lower, at);
  if (described !== undefined) return described;
  if (QUANTIFIERS.has(lower(at))) return isRanked(lower(at + 1), lower(at + 2)) ? at + 2 : at + 1;
  if (/^(?:the|their)$/.test(lower(from)) && isRanked(lower(at), lower(at + 1))) return at + 1;
  return (lower(from) === 'the' || capital) && BARE_GROUPS.has(lower(at)) ? at : undefined;
}

/** "the two countries' presidents" ends with the presidents. */
function ownedEnd(words: readonly string[], noun: number): number {
  // "the heads of state"
  if (words[0] === 'heads') return words[1] === 'of' ? noun + 3 : noun + 1;
  if (words[1] !== "'") return words[0] === 'prime' ? noun + 2 : noun + 1;
  const owned = GROUP_NOUNS.has(words[2] ?? '');
  return owned ? noun + (words[2] === 'prime' ? 4 : 3) : noun + 1;
}

const single = (scene: Scene, from: number, to: number, party: Party | undefined) =>
  mention(scene, from, to, 'person', party ? [party] : []);

function mention(
  { tokens }: Scene,
  from: number,
  to: number,
  kind: 'group' | 'person',
  parties: readonly Party[],
): Mention {
  const after = tokens[to]?.lower;
  const isOwner = after === "'s" || (after === "'" && kind === 'group');
  return { from, to, kind, parties, isPlace: false, isOwner, isNamed: false };
}
