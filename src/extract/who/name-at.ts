import { MONTHS, WEEKDAYS } from '../dates/calendar.ts';
import type { Name } from '../name-rows.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Found } from '../text/phrases.ts';
import type { Token } from '../text/token.ts';
import { isAmericanGeorgia, isAmericanPlace } from './american-place.ts';
import { isOfPaper } from './paper-of.ts';
import type { Scene } from './scene.ts';

/** The country, capital, organisation or medium that is named at a token, in capitals as names are; "US$" and "the US $" are money. */
export function nameAt(
  scene: Pick<Scene, 'tokens' | 'lexicon'> & Partial<Pick<Scene, 'publisher'>>,
  at: number,
): Found<Name> | undefined {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || !bears(token, MARK.name)) return undefined;
  const found = scene.lexicon.names.at(scene.tokens, at);
  if (!found || isMoney(scene.tokens, found) || isNoneAs(scene, at, found)) return undefined;
  if (found.value.isAcronym) return isUpper(token) ? found : undefined;
  return isCapital(found.value, token) && !isOther(scene.tokens, at, found) ? found : undefined;
}

/** What is a name elsewhere. */
const isNoneAs = (scene: Parameters<typeof nameAt>[0], at: number, found: Found<Name>): boolean =>
  isOwnCouncil(scene, at) || isEitherKorea(scene, at, found);

/** "Korea": the South as offices of state write, and either in the news. */
const isEitherKorea = (
  { tokens, publisher }: Parameters<typeof nameAt>[0],
  at: number,
  { to }: Found<Name>,
): boolean =>
  tokens[at]?.lower === 'korea' && to === at + 1 && (!publisher || publisher.country === 'PRK');

/** "permanent members of the Security Council", as a state writes that has one of its own. */
const isOwnCouncil = ({ tokens, publisher }: Parameters<typeof nameAt>[0], at: number): boolean =>
  publisher?.country === 'RUS' &&
  tokens[at]?.lower === 'security' &&
  tokens[at + 1]?.lower === 'council' &&
  /^(?:members|chairman|secretary|session|meeting)$/.test(tokens[at - 3]?.lower ?? '');

/** A person's name, a firm's, a paper's, or a place in America. */
const isOther = (tokens: readonly Token[], at: number, found: Found<Name>): boolean =>
  isOtherName(tokens, at, found) ||
  isFirm(tokens[found.to]) ||
  isOfBirth(tokens, found.to) ||
  isNamesake(tokens, at) ||
  (found.value.kind === 'capital' && isOfPaper(tokens, at, found.to)) ||
  (isTownName(found.value) && isAmerican(tokens, at, found.to));

/** "French-born", "Russian-made": of people and things that are no state's. */
const isOfBirth = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === '-' && OF_BIRTH.test(tokens[to + 1]?.lower ?? '');

const OF_BIRTH = /^(?:born|speaking|educated|bred|made|built|language|style|designed)$/;

/** "The Lebanese army moved into Tripoli", "the northern Lebanese port of Tripoli": no capital. */
function isNamesake(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'tripoli') return false;
  const near = tokens.slice(Math.max(0, at - NEAR), at + NEAR).map(({ lower }) => lower);
  return near.some((word) => /^(?:lebanon|lebanese)$/.test(word)) && near.some(isOfHome);
}

/** What the news of Lebanon's second city is about, and never a visit to Libya's capital. */
const isOfHome = (word: string): boolean =>
  /^(?:north|northern|second|port|city|town|army|troops|soldiers|police|security|gunmen|militiamen|sunni|alawite|district|camp|camps|islamists)$/.test(
    word,
  );

/** In tokens: as far as one sentence goes. */
const NEAR = 15;

/** "American Airlines", "China Mobile": of a firm. */
const isFirm = (next: Token | undefined): boolean =>
  next?.capital === true && FIRM.test(next.lower);

const FIRM =
  /^(?:airlines?|airways|telecoms?|railways|motors|petroleum|mobile|steel|academy|philharmonic|symphony)$/;

/** "gave Chad $3 million": the name of a state, with a gap behind it. */
const isMoney = (tokens: readonly Token[], { value, to }: Found<Name>): boolean =>
  tokens[to]?.text === '$' && (value.isAcronym || tokens[to]?.start === tokens[to - 1]?.end);

const isTownName = ({ kind }: Name): boolean => kind === 'country' || kind === 'capital';

const isAmerican = (tokens: readonly Token[], at: number, to: number): boolean =>
  isAmericanPlace(tokens, to) || isAmericanGeorgia(tokens, at);

const isUpper = (token: Token): boolean => token.text === token.text.toUpperCase();

const isCapital = (name: Name, token: Token): boolean =>
  token.capital || !/^\p{Lu}/u.test(name.name);

const GIVEN_OR_FAMILY = new Set(['jordan', 'chad', 'georgia', 'paris', 'sofia', 'lima']);
const BEFORE_A_NAME = /^(?:and|of|in|to|with|from|for|by|as|but|or|while|when|after|the|both)$/;

/** "Michael Jordan", "Chad Smith": a first or last name beside another capitalised word. */
function isOtherName(tokens: readonly Token[], at: number, found: Found<Name>): boolean {
  const token = tokens[at];
  if (!token || !GIVEN_OR_FAMILY.has(token.lower)) return false;
  const before = tokens[at - 1];
  const after = tokens[found.to];
  if (BEFORE_A_STATE.test(before?.lower ?? '') || isDayOrMonth(before)) return false;
  const firstName =
    before?.capital === true && before.kind === 'word' && !BEFORE_A_NAME.test(before.lower);
  const lastName = after?.capital === true && after.kind === 'word' && isProper(after);
  return (firstName && at > 0) || lastName;
}

const BEFORE_A_STATE = /^(?:of|in|to|from|with|and)$/;

/** "On Monday Chad", "In May Jordan". */
const isDayOrMonth = (token: Token | undefined): boolean =>
  token !== undefined && (WEEKDAYS.has(token.lower) || MONTHS.has(token.lower));

const isProper = (token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(token.text);

/** The organisation that a name stands for, if it is one. */
export const organizationOf = ({ kind, name }: Name): string | null =>
  kind === 'organisation' ? name : null;
