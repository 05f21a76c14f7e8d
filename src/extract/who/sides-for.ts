import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { theyOf } from './he-and-they.ts';
import { allOf, isOfMore } from './how-many.ts';
import { type Party, partyOf } from './mention.ts';
import { metHere } from './met-here.ts';
import { namedBefore, namedInLast } from './named-before.ts';
import { pairAgain } from './pair-again.ts';
import type { Scene } from './scene.ts';
import { haveJustMet, quarrelOf, seerOf, thirdOf } from './third-state.ts';
import { tiedHere } from './tied-here.ts';

const TWO_BOTH = anyOf('two|both');
const BETWEEN_FOR = anyOf('between|for');
const WITH_TO = anyOf('with|to|from|telephoned|phoned|rang|called|met|received|invited');
const PERSONS = anyOf('leaders|two|three|four|men|women');
const OFFICES = anyOf('presidents|ministers|premiers|interlocutors|officials|counterparts');

/** The leaders are the persons who met, in a release also the presidents; countries, sides and presidents of any time are not. */
export function sidesFor(scene: Scene, from: number, to: number): readonly Party[] {
  const { tokens } = scene;
  if (lowerOf(tokens, from) === 'they') return theyOf(scene, from);
  if (lowerOf(tokens, to - 1) === 'pair') return pairOf(scene, from);
  return (
    tiedHere(scene, from) ??
    pairAgain(scene, from, to) ??
    metThere(scene, from, to) ??
    toldSides(scene, from, to)
  );
}

/** The two of the same sentence, by name where they are persons. */
function metThere(scene: Scene, from: number, to: number): readonly Party[] | undefined {
  if (lowerOf(scene.tokens, to - 1) === 'participants') return undefined;
  const here = metHere(scene, from);
  return here && arePersons(scene, from, to) ? here.map((one) => lastOf(scene.memory, one)) : here;
}

/** Those of whom the story told. */
function toldSides(scene: Scene, from: number, to: number): readonly Party[] {
  const { memory, tokens } = scene;
  const isMet = lowerOf(tokens, to - 1) === 'participants';
  const sides = isMet
    ? memory.met()
    : (either(scene, from, to) ?? quarrelOf(scene, from, to) ?? memory.sides(thirdOf(scene, from)));
  const own = othersOrAll(scene, from, to, sides);
  if (own) return own;
  const others = memory.story.seenBy(seerOf(scene, from));
  // "Chad rang Ann of Mali and Bob of Togo. Peru froze sales to both countries": the two whom the story is about.
  if (areOthers(scene, from, to, sides)) return areTwoOfMore(scene, from, sides) ? others : [];
  if (arePersons(scene, from, to)) return personsOf(scene, from, sides, others);
  return others.length > 0 && !haveJustMet(scene, from) ? others : sides.flatMap(itself);
}

/** Those who met; in the news, where none did, those of the two states that a third speaks of, else whoever was named last. */
function personsOf(
  scene: Scene,
  from: number,
  sides: readonly Party[],
  others: readonly Party[],
): readonly Party[] {
  const met = isThirdOfStory(scene, from, others) ? [] : scene.memory.met();
  if (met.length > 0) return sides === met ? scene.memory.leaders() : sides;
  return others.length > 0
    ? others.map((one) => lastOf(scene.memory, one))
    : peopleOf(scene, from, sides);
}

/** "An envoy of Chad was in Togo. Chad's president rang both leaders": in the news those of the two whom the story is about, where he met one of them. */
function isThirdOfStory(
  { memory, tokens, publisher }: Scene,
  from: number,
  others: readonly Party[],
): boolean {
  const isBoth = publisher === null && lowerOf(tokens, from) === 'both' && others.length === 2;
  const met = isBoth ? memory.met() : [];
  const isOfStory = (one: Party) => others.some(({ country }) => country === one.country);
  return met.some(isOfStory) && !met.every(isOfStory);
}

/** "Chad has invited both leaders": the last who was named of a state, else the state. */
const lastOf = (memory: Scene['memory'], state: Party): Party =>
  memory.lastPerson(({ country }) => country === state.country) ?? state;

const othersOrAll = (
  scene: Scene,
  from: number,
  to: number,
  sides: readonly Party[],
): readonly Party[] | undefined =>
  withoutSpeaker(scene, from, sides) ?? allOf(scene, from, to, sides.length);

const areOthers = (scene: Scene, from: number, to: number, sides: readonly Party[]): boolean =>
  isOfMore(scene, from, to, sides.length) || areTwoOfMore(scene, from, sides);

/** In the news "the two leaders", where three met: who knows which. */
const areTwoOfMore = (
  { tokens, publisher }: Scene,
  from: number,
  sides: readonly Party[],
): boolean =>
  publisher === null &&
  [from, from + 1].some((at) => isAny(tokens, at, TWO_BOTH)) &&
  new Set(sides.map(({ country }) => country)).size > 2;

/** "banned sales to either country", "sent envoys to both": in the news, first of all two who were just named together. */
function either(scene: Scene, at: number, to: number): readonly Party[] | undefined {
  const { memory, tokens, publisher } = scene;
  const isBare = to - at === 1 ? lowerOf(tokens, at) === 'both' : lowerOf(tokens, to - 1) === 'two';
  if (publisher !== null || !(isBare || lowerOf(tokens, at) === 'either')) return undefined;
  const those = memory.they(at);
  if (those.length === 2 && memory.met() !== those) return those;
  return isBare ? (toldOf(scene, at) ?? (those.length === 2 ? those : undefined)) : undefined;
}

/** "Chad blames Mali. Niger brokered a truce between the two": the only two of the sentence before, where it is a third that acts. */
function toldOf(scene: Scene, at: number): readonly Party[] | undefined {
  if (!isAny(scene.tokens, at - 1, BETWEEN_FOR)) return undefined;
  const [told, own] = [namedInLast(scene, at), namedBefore(scene, at)];
  const isOfThird = told.length === 2 && own.length > 0 && !told.some((one) => own.includes(one));
  return isOfThird ? told.map((country) => partyOf(country)) : undefined;
}

/** In the news "the pair" are the two who were just named together, or those of one state. */
const pairOf = ({ memory, publisher }: Scene, from: number): readonly Party[] =>
  publisher === null ? memory.they(from) : [];

/** "Ann urged both leaders": of three who met, the two whom she can urge. */
function withoutSpeaker(
  { memory, tokens, publisher }: Scene,
  from: number,
  sides: readonly Party[],
): readonly Party[] | undefined {
  if (publisher !== null || sides.length !== 3 || lowerOf(tokens, from) !== 'both')
    return undefined;
  const last = memory.lastPerson(() => true);
  const others = sides.filter(({ country }) => country !== last?.country);
  return others.length === 2 ? others : undefined;
}

/** In the news, where none have met: the last two people of two states, else the sides. */
function peopleOf(scene: Scene, from: number, sides: readonly Party[]): readonly Party[] {
  const { memory, publisher } = scene;
  const before = (...known: readonly (Party | undefined)[]) =>
    memory.lastPerson(
      ({ country }) => country !== null && known.every((one) => one?.country !== country),
    );
  const last = before();
  const other = before(last);
  if (publisher !== null || !last || !other) return sides;
  // "Ann spoke with both leaders", "rang both men": with the two others.
  const third = isTakenAlong(scene, from) ? before(last, other) : undefined;
  return third ? [third, other] : [other, last];
}

const isTakenAlong = ({ tokens }: Scene, from: number): boolean =>
  lowerOf(tokens, from) === 'both' && isAny(tokens, from - 1, WITH_TO);

/** "offered to mediate between the two": states, where nobody has met. */
const areBetween = ({ tokens, memory }: Scene, from: number, to: number): boolean =>
  lowerOf(tokens, to - 1) === 'two' &&
  isAny(tokens, from - 1, BETWEEN_FOR) &&
  memory.met().length === 0;

function arePersons(scene: Scene, from: number, to: number): boolean {
  const { tokens, publisher } = scene;
  if (areBetween(scene, from, to)) return false;
  const isOwn = lowerOf(tokens, from) === 'our';
  return (
    !isOwn &&
    (isAny(tokens, to - 1, PERSONS) || (publisher !== null && isAny(tokens, to - 1, OFFICES)))
  );
}

/** The state or organisation behind somebody; nothing where neither is known. */
function itself({ country, organization }: Party): readonly Party[] {
  if (country !== null) return [partyOf(country)];
  return organization === null ? [] : [partyOf(null, { organization })];
}
