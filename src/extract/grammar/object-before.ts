import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { beforeInsertion } from './before-insertion.ts';
import { isByAgent } from './by-agent.ts';
import { nounOfContact, startsContact } from './contact.ts';
import { PREPOSITIONS } from './prepositions.ts';

const WHICH_THAT = anyOf('which|that');

/** Where a pattern's object stands that the passive has put before the verb, and where the words behind the verb end. */
interface ObjectBefore {
  readonly objectAt: number;
  readonly to: number;
}

const BE = anyOf('is|are|was|were|be|been|being');
const mayStandBetween = adverbOr('also|again|then|now|still|later|not|never|first|to');
const STOPS = anyOf('[,;:.—–"“”]|that|which|who|said|says|after|before|when|while|as|but');
/** No verb has more: what goes on for longer is no speech. */
const MOST_AUXILIARIES = 12;
/** In tokens, from the auxiliary back to the object: "gas supplies to three eastern provinces were cut off". */
const REACH = 20;
const TO_WHOM = anyOf('on|against|to|from|in');
/** In tokens, from a participle to "by": "sanctions imposed on South Sudan by Peru". */
const AGENT_REACH = 4;

/** What stands before a participle. */
interface Before {
  /** Those of the words sought that may be its object, each with where it stands. */
  readonly places: ReadonlyMap<string, number>;
  /** Where the object of a pattern stands among them, if what else it asks for stands behind the verb. */
  objectOf(rest: readonly string[]): ObjectBefore | undefined;
}

/** Looks before a participle for the objects that are sought: "relations were cut off", "tariffs imposed by". */
export function objectsBefore(tokens: readonly Token[], at: number, sought: Sought): Before {
  const places = new Map<string, number>();
  const be = passiveFrom(tokens, at);
  const isReduced = be === undefined && isByWhom(tokens, at + 1);
  const noun =
    be === undefined ? (nounOfRelative(tokens, at) ?? nounOfContact(tokens, at)) : undefined;
  if (be !== undefined) placesBefore(tokens, be, { sought, places });
  else if (noun !== undefined) places.set(lowerOf(tokens, noun), noun);
  else if (isReduced) {
    // "The treaty, signed in 1990 by Peru and Chad".
    const noun = lowerOf(tokens, at - 1) === ',' ? at - 2 : at - 1;
    places.set(lowerOf(tokens, noun), noun);
  }
  const isPassive = be !== undefined;
  return { places, objectOf: (rest) => endBehind({ tokens, at, isPassive }, rest, places) };
}

/** In tokens, from "which" to the verb: "which the Peruvian government imposed". */
const SUBJECT_REACH = 5;

/** "the sanctions which Peru imposed": the noun before the relative pronoun, where a subject stands between it and the verb. */
function nounOfRelative(tokens: readonly Token[], at: number): number | undefined {
  for (let back = at - 2; back >= Math.max(1, at - SUBJECT_REACH); back--) {
    if (isAny(tokens, back, WHICH_THAT))
      return lowerOf(tokens, back - 1) === ',' ? back - 2 : back - 1;
    if (isAny(tokens, back, STOPS)) return undefined;
  }
  return undefined;
}

/** Whether an object stands before a relative clause in which somebody acts on it. */
export const isOfRelative = (tokens: readonly Token[], objectAt: number): boolean =>
  startsContact(tokens, objectAt + 1) ||
  isAny(tokens, lowerOf(tokens, objectAt + 1) === ',' ? objectAt + 2 : objectAt + 1, WHICH_THAT);

/** "sent by Kenya", "imposed on Peru by Kenya": a participle; "peacekeepers withdrew from Peru" has none. */
function isByWhom(tokens: readonly Token[], next: number): boolean {
  if (isByAgent(tokens, next)) return true;
  const isTo = isAny(tokens, next, TO_WHOM);
  return isTo && tokens.slice(next + 1, next + AGENT_REACH).some((token) => token.lower === 'by');
}

/** The first of the auxiliaries before a participle, where one is a form of "be". */
function passiveFrom(tokens: readonly Token[], at: number): number | undefined {
  let from = at;
  let isPassive = false;
  for (let back = at - 1; back >= Math.max(0, at - MOST_AUXILIARIES); back--) {
    const word = lowerOf(tokens, back);
    if (AUXILIARIES.has(word) || mayStandBetween(word)) {
      from = back;
      isPassive ||= BE.has(word);
      continue;
    }
    // "had on 3 May been recalled".
    const parted = beforeInsertion(tokens, back + 1);
    if (parted === back) break;
    back = parted + 1;
  }
  return isPassive ? from : undefined;
}

/** Words that are looked for. */
interface Sought {
  has(word: string): boolean;
}

interface Search {
  readonly sought: Sought;
  readonly places: Map<string, number>;
}

function placesBefore(tokens: readonly Token[], be: number, { sought, places }: Search): void {
  const end = openingOf(tokens, be - 1);
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const word = lowerOf(tokens, at);
    if (isAny(tokens, at, STOPS) || isAny(tokens, at, AUXILIARIES) || joinsClauses(tokens, at))
      return;
    if (sought.has(word) && !isOfAnother(tokens, at)) places.set(word, at);
  }
}

/** "a request for missiles was put": what is asked for is not what was put. */
const isOfAnother = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at - 1) === 'for' && isAny(tokens, at - 2, ASKED);

const ASKED = anyOf('requests?|calls?|demands?|pleas?|appeals?|bids?|proposals?|plans?');

/** "The ban, imposed in May, was lifted", "The ban, which Peru imposed, was lifted", "The ban, in place for years, was lifted", "The envoy, Ann Lee, was called home": where the aside opens that closes before the auxiliary. */
function openingOf(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ',') return last + 1;
  for (let at = last - 2; at >= Math.max(0, last - REACH); at--) {
    if (tokens[at]?.text !== ',') continue;
    const isAside =
      /ed$|^which$|^in$/.test(lowerOf(tokens, at + 1)) || isName(tokens, at + 1, last);
    return isAside ? at : last + 1;
  }
  return last + 1;
}

/** Whether nothing but a name of two words or more stands in a range. */
const isName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 && tokens.slice(from, to).every(({ capital }) => capital);

/** "raised tariffs and aid was cut", not "between Kenya and Peru". */
const joinsClauses = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'and' && tokens[at + 1]?.capital !== true;

/** A participle, and whether an auxiliary makes it a passive: "was sent", not "sent by Kenya". */
interface Participle {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly isPassive: boolean;
}

/** The words of a pattern around its object: those before it stand behind the verb, and those after it there or behind the object: "The ban on flights was scrapped". */
function endBehind(
  { tokens, at, isPassive }: Participle,
  rest: readonly string[],
  places: ReadonlyMap<string, number>,
): ObjectBefore | undefined {
  const gap = rest.indexOf('~');
  const object = gap === -1 ? undefined : rest[gap + 1];
  if (object === undefined || PREPOSITIONS.has(object)) return undefined;
  const objectAt = places.get(object);
  if (objectAt === undefined) return undefined;
  const [before, after] = [rest.slice(0, gap), rest.slice(gap + 2)];
  const behind = [...before, ...after];
  if (behind.every((word, index) => lowerOf(tokens, at + 1 + index) === word))
    return { objectAt, to: at + 1 + behind.length };
  if (isPassive && after.includes('~') && stand(tokens, at + 1, behind, tokens.length))
    return { objectAt, to: at + 1 + before.length };
  const isThere =
    stand(tokens, at + 1, before, tokens.length) && stand(tokens, objectAt + 1, after, at);
  return isThere ? { objectAt, to: at + 1 + before.length } : undefined;
}

/** In tokens: how far apart the words behind an object stand that a gap parts. */
const GAP_REACH = 7;

/** Whether the words of a pattern stand from a token on, before another one; behind a gap the next stands within its reach: "ban on [the] imports". */
function stand(
  tokens: readonly Token[],
  from: number,
  words: readonly string[],
  to: number,
): boolean {
  let at = from;
  let reach = 0;
  for (const word of words) {
    if (word === '~') {
      reach = GAP_REACH;
      continue;
    }
    const last = Math.min(at + reach, to - 1);
    while (at <= last && lowerOf(tokens, at) !== word) at++;
    if (at > last) return false;
    at++;
    reach = 0;
  }
  return true;
}
