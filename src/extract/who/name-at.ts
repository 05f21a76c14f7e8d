import type { Name } from '../name-rows.ts';
import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Found } from '../text/phrases.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { Names, writtenAt } from './names.ts';
import type { Scene } from './scene.ts';

const ISLAMABAD_PAKISTAN = anyOf('islamabad|pakistan');
const MEMBERS_CHAIRMAN = anyOf('members|chairman|secretary|session|meeting');

/** The country, capital, organisation or medium that is named at a token, in capitals as names are; "US$" and "the US $" are money. */
export function nameAt(
  scene: Pick<Scene, 'tokens' | 'lexicon'> & Partial<Pick<Scene, 'publisher' | 'names'>>,
  at: number,
): Found<Name> | undefined {
  if (!bears(scene.tokens[at], MARK.name)) return undefined;
  return scene.names ? scene.names.at(at) : meantAt(scene, at);
}

/** The names of a text as its publisher means them. */
export const namesIn = (
  read: Pick<Scene, 'tokens' | 'lexicon' | 'publisher' | 'publishedOn'>,
): Names => new Names(read.tokens.length, (at) => meantAt(read, at));

type Read = Pick<Scene, 'tokens' | 'lexicon'> & Partial<Pick<Scene, 'publisher' | 'publishedOn'>>;

function meantAt(read: Read, at: number): Found<Name> | undefined {
  const found = writtenAt(read, at);
  return found && !isNoneAs(read, at, found) ? found : undefined;
}

/** What is a name elsewhere. */
const isNoneAs = (read: Read, at: number, found: Found<Name>): boolean =>
  isOwnCouncil(read, at) ||
  isEitherKorea(read, at, found) ||
  isForeignOffice(read, at) ||
  isOfWhatItHeld(read.tokens, at, found);

/** "the Dakar Rally", "the Tokyo Declaration", "the Pact of Bogotá", "the Minsk and Normandy formats", "a Lima daily": named by the town, and not it. */
function isOfWhatItHeld(tokens: Scene['tokens'], at: number, { value, to }: Found<Name>): boolean {
  const [next, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (value.kind !== 'capital' || !next) return false;
  if (lowerOf(tokens, at - 1) === 'of' && isPaper(tokenAt(tokens, at - 2))) return true;
  if (next.lower === 'and') return second?.capital === true && isAmong(third, HELD_AS);
  return isAmong(next, HELD_AS) || (next.capital && isAmong(next, HELD));
}

const HELD = anyOf(
  'rally|marathon|olympics?|olympiad|paralympics?|biennale|philharmonic|derby|masters|accords?|protocols?|process|principles|consensus|club|declaration|convention|charter|communiqu[ée]|roadmap',
);
const isPaper = (token: Scene['tokens'][number] | undefined): boolean =>
  token?.capital === true && isAmong(token, PAPERS);

const PAPERS = anyOf('pact|treaty|accords?|protocol|charter|declaration|convention|statute|act');
const HELD_AS = anyOf(
  'formats?|accords?|agreements?|daily|dailies|newspapers?|tabloids?|weekly|magazine',
);

/** "In Islamabad, Foreign Office spokesman", "Pakistan's Foreign Office", and as another state's ministry writes: no British one. */
const isForeignOffice = ({ tokens, publisher }: Read, at: number): boolean =>
  lowerOf(tokens, at) === 'foreign' &&
  lowerOf(tokens, at + 1) === 'office' &&
  (publisher?.office === 'Foreign Minister'
    ? publisher.country !== 'GBR'
    : [2, 3].some((back) => isAny(tokens, at - back, ISLAMABAD_PAKISTAN)));

/** "Korea": the South as offices of state write, and either in the news. */
const isEitherKorea = ({ tokens, publisher }: Read, at: number, { to }: Found<Name>): boolean =>
  lowerOf(tokens, at) === 'korea' && to === at + 1 && (!publisher || publisher.country === 'PRK');

/** "permanent members of the Security Council", as a state writes that has one of its own. */
const isOwnCouncil = ({ tokens, publisher }: Read, at: number): boolean =>
  publisher?.country === 'RUS' &&
  lowerOf(tokens, at) === 'security' &&
  lowerOf(tokens, at + 1) === 'council' &&
  isAny(tokens, at - 3, MEMBERS_CHAIRMAN);

/** The organisation that a name stands for, if it is one. */
export const organizationOf = ({ kind, name }: Name): string | null =>
  kind === 'organisation' ? name : null;
