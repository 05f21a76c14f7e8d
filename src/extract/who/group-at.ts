import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { WordList } from '../text/word-list.ts';
import { guestOrHostAt, ownHostAt } from './guest-at.ts';
import { heOf } from './he-and-they.ts';
import { RANKS, statesAfterOf } from './listed.ts';
import { changed, type Mention, type Party } from './mention.ts';
import { areOfOthers } from './of-others.ts';
import { BARE_GROUPS, pluralEnd, QUANTIFIERS } from './plural-end.ts';
import type { Scene } from './scene.ts';
import { sidesFor } from './sides-for.ts';
import { isOfBoth, isYouAndI } from './spoken-we.ts';
import { styledAt } from './styled-at.ts';

const THE_HIS = anyOf('the|his|her|its|their|my');
const FROM_OF = anyOf('from|of|on|for');
const BOTH_TWO = anyOf('both|two');

/** "the two countries", "both sides", "the visitor", "he": those whom the text has named before. */
export function groupAt(scene: Scene, from: number, limit: number): Mention | undefined {
  if (!isAny(scene.tokens, from, OF_GROUPS)) return undefined;
  const listed = namedEnd(scene, from);
  if (listed !== undefined) return pluralAt(scene, from, listed);
  const both = ofBothIn(scene, from, limit);
  if (both) return mention(scene, from, both.to, 'group', sidesFor(scene, both.from, both.to));
  const to = pluralEnd(scene.tokens, from, limit);
  return to === undefined ? singleAt(scene, from) : pluralAt(scene, from, to);
}

/** "the leaders of Ukraine and Moldova", else those whom the text has named. */
function pluralAt(scene: Scene, from: number, to: number): Mention {
  const listed = statesAfterOf(scene, to);
  if (listed) {
    // "officials from the Chadian and Malian governments", "from the Chad and Mali governments".
    const end = isAny(scene.tokens, listed.to, GOVERNMENTS) ? listed.to + 1 : listed.to;
    return changed(mention(scene, from, end, 'group', listed.parties), { isNamed: true });
  }
  const sides = areOfOthers(scene.tokens, from, to) ? [] : sidesFor(scene, from, to);
  return mention(scene, from, to, 'group', sides);
}

const GOVERNMENTS = anyOf('governments|sides|administrations|delegations');

/** "the Governments of A and B" names those who are meant, whatever was told before. */
function namedEnd(scene: Scene, from: number): number | undefined {
  const at = severalAt(scene, from);
  if (at === undefined) return undefined;
  const end = withOthers(scene, at);
  return statesAfterOf(scene, end) ? end : undefined;
}

/** Behind "chiefs of mission", "ambassadors and senior officials": several of different ranks. */
function withOthers(scene: Scene, noun: number): number {
  const { tokens } = scene;
  const isOfMission = lowerOf(tokens, noun + 1) === 'of' && isAny(tokens, noun + 2, MISSION);
  const end = isOfMission ? noun + 3 : noun + 1;
  const more = lowerOf(tokens, end) === 'and' ? severalAt(scene, end + 1) : undefined;
  return more === undefined ? end : withOthers(scene, more);
}

const MISSION = anyOf('missions?|state|government|delegations?|staff');

/** Where the noun of "senior officials" stands, if they begin at a token. */
function severalAt({ tokens }: Scene, from: number): number | undefined {
  const start = isAny(tokens, from, THE_HIS) ? from + 1 : from;
  const at = isAny(tokens, start, RANKS) ? start + 1 : start;
  if (!isAny(tokens, at, OF_STATES)) return undefined;
  return at === from && isAny(tokens, at, OWNED) ? undefined : at;
}

/** "delegations from both sides", "officials of the two governments": the words for the two. */
function ofBothIn(
  scene: Scene,
  from: number,
  limit: number,
): { readonly from: number; readonly to: number } | undefined {
  const noun = severalAt(scene, from);
  if (noun === undefined) return undefined;
  const lower = (at: number) => lowerOf(scene.tokens, at);
  const end = worksEnd(lower, lower(noun + 1) === 'general' ? noun + 1 : noun);
  const both = end + 2;
  const isOf = isAny(scene.tokens, end + 1, FROM_OF);
  if (!isOf || !isAny(scene.tokens, lower(both) === 'the' ? both + 1 : both, BOTH_TWO))
    return undefined;
  const to = pluralEnd(scene.tokens, both, limit);
  return to !== undefined && isAny(scene.tokens, to - 1, STATES) ? { from: both, to } : undefined;
}

/** "directors general of military operations of": the token before the last "of". */
const worksEnd = (lower: (at: number) => string, noun: number): number =>
  lower(noun + 1) === 'of' && RANKS.has(lower(noun + 2)) && lower(noun + 4) === 'of'
    ? noun + 3
    : noun;

const STATES = anyOf(
  'countries|sides|nations|states|governments|capitals|neighbou?rs|parties|delegations|republics',
);

/** Somebody's: "his counterparts from A and B". */
const OWNED = anyOf('counterparts|colleagues|homologues');

/** Those of several states: "the Governments of A and B", "representatives from A, B and C". */
export const OF_STATES = anyOf(
  'governments|delegations|representatives|ambassadors|authorities|peoples|diplomats|officials|ministers|envoys|negotiators|commanders|troops|soldiers|warships|warplanes|navies|armies|experts|lawmakers|generals|chiefs|heads|directors|counterparts|colleagues|homologues',
);

function singleAt(scene: Scene, from: number): Mention | undefined {
  const { tokens } = scene;
  const word = lowerOf(tokens, from);
  if (word === 'the') {
    const found = guestOrHostAt(scene, from);
    return found && single(scene, from, found.to, found.party);
  }
  const host = ownHostAt(scene, from);
  if (host) return single(scene, from, host.to, host.party);
  const honoured = styledAt(scene, from);
  if (honoured) return honoured;
  // "HE the Minister" is His Excellency.
  if (isAny(tokens, from, THIRD_PERSON) && tokens[from]?.text !== 'HE')
    return single(scene, from, from + 1, heOf(scene, from));
  return isAny(tokens, from, FIRST_PERSON) ? firstPersonAt(scene, from) : undefined;
}

/** One look tells most words that begin no group. */
export const OF_GROUPS = new WordList([
  ...QUANTIFIERS,
  ...BARE_GROUPS,
  ...OF_STATES,
  ...RANKS,
  ...'the our my their its they both each either he she i we his her'.split(' '),
]);
const THIRD_PERSON = anyOf('he|she');
const FIRST_PERSON = anyOf('i|we');

/** Those who publish or are quoted together, or whoever says so. */
function firstPersonAt(scene: Scene, at: number): Mention {
  const quoted = scene.isQuoted(at) ? scene.memory.speakers.all() : [];
  if (quoted.length > 1) return mention(scene, at, at + 1, 'group', quoted);
  const isTogether = scene.isSpoken?.(at) === true ? isOfBoth(scene, at) : !scene.isQuoted(at);
  const isWe = (lowerOf(scene.tokens, at) === 'we' && isTogether) || isYouAndI(scene, at);
  const authors = isWe ? scene.memory.publishers() : [];
  return authors.length > 0
    ? mention(scene, at, at + 1, 'group', authors)
    : single(scene, at, at + 1, firstPerson(scene, at));
}

/** Inside quotation marks whoever is quoted; else the office that publishes. */
function firstPerson({ memory, publisher, isQuoted }: Scene, at: number): Party | undefined {
  return isQuoted(at) ? memory.speakers.one() : (publisher ?? undefined);
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
