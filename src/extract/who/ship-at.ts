import { WEEKDAY_WORDS } from '../dates/calendar.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import { type Mention, partyOf, plain } from './mention.ts';
import type { Scene } from './scene.ts';

/** In words: "HMAS Adelaide", "BRP Gregorio del Pilar". */
const LONGEST_NAME = 3;
const PARTICLE = anyOf('de|del|la|el|al');

/** "HMAS Adelaide", "the USS Carl Vinson": a ship of a navy, which acts for its state. */
export function shipAt(scene: Scene, at: number): Mention | undefined {
  const { tokens, lexicon, memory } = scene;
  const token = tokens[at];
  const country = token?.capital ? lexicon.ships.get(token.text) : undefined;
  if (!country || !tokens[at + 1]?.capital || isNoName(scene, at + 1)) return undefined;
  let to = at + 1;
  while (to <= at + LONGEST_NAME && (tokens[to]?.capital || isParticle(scene, to))) to++;
  const party = partyOf(country);
  memory.actor(party);
  return plain(scene, at, to, 'state', [party]);
}

/** "HMS Officials", "USS Thursday". */
const isNoName = ({ tokens, lexicon }: Scene, at: number): boolean =>
  isAny(tokens, at, WEEKDAY_WORDS) ||
  lexicon.offices.at(tokens, at) !== undefined ||
  lexicon.bodies.at(tokens, at) !== undefined;

const isParticle = ({ tokens }: Scene, at: number): boolean =>
  isAny(tokens, at, PARTICLE) && tokens[at + 1]?.capital === true;
