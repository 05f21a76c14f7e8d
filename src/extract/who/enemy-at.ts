import { enemyOf } from '../enemies.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { type Mention, partyOf, referring } from './mention.ts';
import type { Scene } from './scene.ts';

/** Before these words it is this war's enemy and no other: "the enemy", not "an enemy", "a conventional enemy". */
const DEFINITE = anyOf('the|these|those|this|our');
/** Alone, "occupiers" are who is meant; before a noun "enemy" tells whose it is. */
const PLURAL = /(?:ers|ors|forces|troops)$/;
/** "enemy troops", not "three enemy helicopters". */
const ARMY = anyOf('troops|forces|army|soldiers|artillery|aircraft');
const OTHER = anyOf('any|other|such|potential|conventional|mock|no|of|former|worst|every|or');

/** "the occupiers", "enemy shelling", in the texts of a state at war: the state that wages it. */
export function enemyAt(scene: Scene, from: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  const isDefinite = isAny(tokens, from, DEFINITE);
  const at = isDefinite ? from + 1 : from;
  const found = lexicon.enemies.byWords.at(tokens, at);
  const country = found && enemyOf(found.value, ownerAt(scene, from), scene.publishedOn);
  const noun = country ? nounAt(scene, { from: at, to: found.to }, isDefinite) : undefined;
  return country && noun
    ? referring(scene, from, noun.to, noun.kind, [partyOf(country)])
    : undefined;
}

/** What an enemy's word stands for, with the noun behind it, and where it ends. */
function nounAt(
  scene: Scene,
  { from, to }: Pick<Mention, 'from' | 'to'>,
  isDefinite: boolean,
): Pick<Mention, 'to' | 'kind'> | undefined {
  const { tokens, lexicon } = scene;
  const body = lexicon.bodies.at(tokens, to);
  const isArmy = body && (isDefinite || isAny(tokens, body.to - 1, ARMY));
  if (isArmy) return { to: body.to, kind: 'state' };
  if (isBeforeDeed(scene, to)) return { to, kind: 'adjective' };
  const isMeant = isDefinite || isBare(scene, from, to);
  return isMeant && !tokens[to]?.capital ? { to, kind: 'state' } : undefined;
}

/** "enemy missile attack", "enemy shelling". */
const isBeforeDeed = ({ tokens, lexicon }: Scene, to: number): boolean =>
  [to, to + 1].some((at) => lexicon.deeds.at(tokens, at) !== undefined) &&
  tokens[to]?.kind === 'word';

/** "Occupiers fired", "from invaders". */
const isBare = ({ tokens }: Scene, at: number, to: number): boolean =>
  PLURAL.test(lowerOf(tokens, to - 1)) && !isAny(tokens, at - 1, OTHER);

/** Whose text it is: in a turn of a transcript that of whoever speaks. */
const ownerAt = ({ publisher, isSpoken, memory }: Scene, at: number): string | null | undefined =>
  (isSpoken?.(at) ? memory.speakers.one() : publisher)?.country;
