import { MONTHS, WEEKDAYS } from '../dates/calendar.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Name } from '../name-rows.ts';
import { asRuler } from '../rulers.ts';
import { anyOf } from '../text/any-of.ts';
import type { Found } from '../text/phrases.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { isAmericanGeorgia, isAmericanPlace } from './american-place.ts';
import { isOfPaper } from './paper-of.ts';

const LEBANON_LEBANESE = anyOf('lebanon|lebanese');
const NORTH_NORTHERN = anyOf(
  'north|northern|second|port|city|town|army|troops|soldiers|police|security|gunmen|militiamen|sunni|alawite|district|camp|camps|islamists',
);

/** Where names are sought. */
interface Written {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** The day of publication; nobody is known to govern then where it is left out. */
  readonly publishedOn?: string;
}

/** The names of a text by their tokens, each read once: many ask at the same one. */
export class Names {
  readonly #read: (token: number) => Found<Name> | undefined;
  readonly #found: (Found<Name> | null | undefined)[];

  constructor(length: number, read: (token: number) => Found<Name> | undefined) {
    this.#read = read;
    this.#found = new Array(length);
  }

  at(token: number): Found<Name> | undefined {
    let found = this.#found[token];
    if (found === undefined) {
      found = this.#read(token) ?? null;
      this.#found[token] = found;
    }
    return found ?? undefined;
  }
}

/** What is written there as names are, and means nothing else. */
export function writtenAt(
  { tokens, lexicon, publishedOn = '' }: Written,
  at: number,
): Found<Name> | undefined {
  const token = tokens[at];
  const found = token?.kind === 'word' ? lexicon.names.at(tokens, at) : undefined;
  if (!token || !found || isMoney(tokens, found)) return undefined;
  if (found.value.isAcronym) return isUpper(token) ? found : undefined;
  if (!isCapital(found.value, token) || isOther(tokens, at, found)) return undefined;
  if (isOfNeighbour(tokens, at)) return found;
  const value = asRuler(lexicon.rulers, found.value, publishedOn);
  return value === found.value ? found : { ...found, value };
}

/** "the Pakistani Taliban", "Pakistan's Taliban": a movement of the same name that governs nobody. */
const isOfNeighbour = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at - 1) === 'pakistani' ||
  (lowerOf(tokens, at - 1) === "'s" && lowerOf(tokens, at - 2) === 'pakistan');

/** A person's name, a firm's, a paper's, or a place in America. */
const isOther = (tokens: readonly Token[], at: number, found: Found<Name>): boolean =>
  isOtherName(tokens, at, found) ||
  isFirm(tokens[found.to]) ||
  isOfBirth(tokens, found.to) ||
  isNamesake(tokens, at) ||
  (found.value.kind === 'capital' && isOfPaper(tokens, at, found.to)) ||
  (isTownName(found.value) && (isRiver(tokens[found.to]) || isAmerican(tokens, at, found.to)));

/** "French-born", "Russian-made": of people and things that are no state's. */
const isOfBirth = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === '-' && isAny(tokens, to + 1, OF_BIRTH);

const OF_BIRTH = anyOf('born|speaking|educated|bred|made|built|language|style|designed');

/** "The Lebanese army moved into Tripoli", "the northern Lebanese port of Tripoli": no capital. */
function isNamesake(tokens: readonly Token[], at: number): boolean {
  if (lowerOf(tokens, at) !== 'tripoli') return false;
  const near = tokens.slice(Math.max(0, at - NEAR), at + NEAR).map(({ lower }) => lower);
  return near.some((word) => LEBANON_LEBANESE.has(word)) && near.some(isOfHome);
}

/** What the news of Lebanon's second city is about, and never a visit to Libya's capital. */
const isOfHome = (word: string): boolean => NORTH_NORTHERN.has(word);

/** In tokens: as far as one sentence goes. */
const NEAR = 15;

/** "American Airlines", "China Mobile": of a firm. */
const isFirm = (next: Token | undefined): boolean => next?.capital === true && isAmong(next, FIRM);

const FIRM = anyOf(
  'airlines?|airways|telecoms?|railways|motors|petroleum|mobile|steel|academy|philharmonic|symphony',
);

/** "patrols on the San Juan River", "the Senegal Basin". */
const isRiver = (next: Token | undefined): boolean =>
  next?.capital === true && isAmong(next, RIVER);

const RIVER = anyOf('rivers?|delta|basin|falls');

/** "gave Chad $3 million": the name of a state, with a gap behind it. */
const isMoney = (tokens: readonly Token[], { value, to }: Found<Name>): boolean =>
  tokens[to]?.text === '$' &&
  (value.isAcronym || tokens[to]?.start === tokenAt(tokens, to - 1)?.end);

const isTownName = ({ kind }: Name): boolean => kind === 'country' || kind === 'capital';

const isAmerican = (tokens: readonly Token[], at: number, to: number): boolean =>
  isAmericanPlace(tokens, to) || isAmericanGeorgia(tokens, at);

const isUpper = (token: Token): boolean => token.text === token.text.toUpperCase();

const isCapital = (name: Name, token: Token): boolean =>
  token.capital || !/^\p{Lu}/u.test(name.name);

const GIVEN_OR_FAMILY = anyOf('jordan|chad|georgia|paris|sofia|lima');
const BEFORE_A_NAME = anyOf(
  'and|of|in|to|with|from|for|by|as|but|or|while|when|after|the|both|a|an|one|on|at|against|over|under|before|since|until|if|unless|whether|because|although|though|that|this|what|why|how|where|which|would|will|should|could|does|did|is|was|has|had|yesterday|today|earlier|later|meanwhile|now|then|also|only|not|neither|like|unlike|amid|despite|without|between|among|through|via',
);

/** "Michael Jordan", "Chad Smith": a first or last name beside another capitalised word. */
function isOtherName(tokens: readonly Token[], at: number, found: Found<Name>): boolean {
  const token = tokens[at];
  if (!token || !isAmong(token, GIVEN_OR_FAMILY)) return false;
  const before = tokenAt(tokens, at - 1);
  const after = tokens[found.to];
  if (isAmong(before, BEFORE_A_STATE) || isDayOrMonth(before)) return false;
  const firstName =
    before?.capital === true && before.kind === 'word' && !isAmong(before, BEFORE_A_NAME);
  const lastName = after?.capital === true && after.kind === 'word' && isProper(after);
  return (firstName && at > 0) || lastName;
}

const BEFORE_A_STATE = anyOf('of|in|to|from|with|and');

/** "On Monday Chad", "In May Jordan". */
const isDayOrMonth = (token: Token | undefined): boolean =>
  token !== undefined && (WEEKDAYS.has(token.lower) || MONTHS.has(token.lower));

const isProper = (token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(token.text);
