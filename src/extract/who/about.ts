import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { type Mention, onlyParty } from './mention.ts';
import type { Scene } from './scene.ts';

/** Behind these nobody is whom a sentence is about. */
export const HANGING = anyOf(
  'of|in|for|with|to|by|at|from|on|against|between|about|over|under|near|and|,',
);
/** Behind these a clause begins. */
export const OPENING = anyOf('that|while|as|when');

/** The first person of a sentence that hangs on no preposition, or of a clause that begins in it. */
export function isAbout(
  scene: Scene,
  before: readonly Mention[],
  found: Mention,
  from: number,
): boolean {
  const { tokens } = scene;
  if (found.kind !== 'person' || found.parties.length !== 1) return false;
  const word = lowerOf(tokens, found.from - 1);
  if (isOwnTeller(scene, before, found)) return true;
  if (isAny(tokens, found.from - 1, OPENING)) return !isToldByOwn(scene, before, found);
  if (before.some(({ kind }) => kind === 'person')) return false;
  // "For his part, the President said": the comma ties to no other name.
  const isBehindComma =
    word === ',' && (before.length === 0 || isFronted(scene, from) || isTeller(tokens, found));
  return isBehindComma || !isAny(tokens, found.from - 1, HANGING) || isTraveller(tokens, found);
}

/** "Chad stands ready to help, Foreign Minister Ann told reporters, but she": who says so. */
const isTeller = (tokens: Scene['tokens'], { to }: Mention): boolean => isAny(tokens, to, TELLING);

const TELLING = anyOf('said|says|told|announced|added|noted|warned|explained|stressed|declared');

/** "In Lima, the President", "Speaking in Lima on Monday, the President": whether a sentence begins with where or how. */
const isFronted = ({ tokens }: Scene, from: number): boolean => FRONTED.test(lowerOf(tokens, from));

const FRONTED =
  /^(?:in|at|on|during|after|before|under|despite|amid|with|for|following|[a-z]{3,}ing)$/;

const FIRST_PERSON = anyOf('i|we');

/** "I spoke with Ann of Peru. I thanked her", in what somebody tells of himself: the first other one who is named. */
function isOwnTeller(
  scene: Scene,
  before: readonly Mention[],
  { from, isNamed }: Mention,
): boolean {
  if (scene.publisher === null || !isNamed || before.length === 0 || scene.isQuoted(from))
    return false;
  return (
    before.every((one) => one.kind !== 'person' || isAny(scene.tokens, one.from, FIRST_PERSON)) &&
    before.some((one) => isAny(scene.tokens, one.from, FIRST_PERSON))
  );
}

/** "The President is sure that Ann of Peru is to blame", "that his minister will go": in a release of his, "he" is still the President. */
function isToldByOwn(
  { publisher, tokens }: Scene,
  before: readonly Mention[],
  { parties, from }: Mention,
): boolean {
  const own = publisher?.country;
  if (!own || (parties[0]?.country === own && lowerOf(tokens, from - 1) !== 'that')) return false;
  return before.some((one) => one.kind === 'person' && onlyParty(one)?.country === own);
}

/** "Peru is the third leg of Ann's six-nation tour": the story is about her. */
const isTraveller = (tokens: Scene['tokens'], { isOwner, to }: Mention): boolean =>
  isOwner && [1, 2, 3, 4, 5].some((next) => isAny(tokens, to + next, TRAVEL));

const TRAVEL = anyOf('tour|trip|visit|journey');
