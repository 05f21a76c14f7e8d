import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { type Mention, onlyParty } from './mention.ts';
import type { Scene } from './scene.ts';

const PERSON_STATE = anyOf('person|state|organisation');

const HANGING = anyOf(
  'of|in|for|with|to|by|at|from|on|against|between|about|over|under|near|and|into|after|than',
);

/** Keeps whose country the sentence is about that ends before a token: that of whoever is the first to act in it; and where something is. */
export function keepTopic(
  scene: Scene,
  before: readonly Mention[],
  found: Mention,
  to: number,
): void {
  const country = onlyParty(found)?.country ?? null;
  if (found.kind === 'state' && found.isPlace && !isVenue(scene, found))
    scene.memory.topic.in(country);
  if (isFirstOwner(scene, before, found)) scene.memory.topic.keepOwner(country, to);
  if (!isFirstToAct(scene, before, found)) return;
  // "NATO criticised Chad": the next "it" is no state.
  if (country === null && found.kind === 'organisation') scene.memory.topic.pass(to);
  else scene.memory.topic.keep(country, found.kind !== 'person', to);
}

/** In tokens: "during a two-day visit to". */
const VENUE_REACH = 6;
const VENUE = anyOf(
  'visit|visits|visiting|trip|tour|talks|meeting|summit|conference|speaking|spoke|session|negotiations|forum|interview',
);

/** "on a visit to Denmark", "at talks in Geneva, Switzerland": only where something is said. */
const isVenue = ({ tokens }: Scene, { from }: Mention): boolean =>
  tokens.slice(Math.max(0, from - VENUE_REACH), from).some(({ lower }) => VENUE.has(lower));

/** "Chad's patience was at an end, its minister said": whose the thing is of which a sentence tells. */
const isFirstOwner = (
  { tokens }: Scene,
  before: readonly Mention[],
  { kind, isOwner, from }: Mention,
): boolean =>
  isOwner && before.length === 0 && PERSON_STATE.has(kind) && !isAny(tokens, from - 1, HANGING);

function isFirstToAct({ tokens }: Scene, before: readonly Mention[], found: Mention): boolean {
  const { kind, isPlace, isOwner, from } = found;
  if (isPlace || isOwner || !PERSON_STATE.has(kind)) return false;
  const word = lowerOf(tokens, from - 1);
  return word === ',' ? before.every((one) => one.isPlace) : !isAny(tokens, from - 1, HANGING);
}
