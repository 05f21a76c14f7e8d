import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import { type Mention, partyOf, plain } from './mention.ts';
import type { Scene } from './scene.ts';

const COURT = anyOf('courts?|tribunal|judges?|jury|magistrates?|prosecutors?');

/** The court of a state that sits in one of its towns: "a court in Basra" of a token each where it begins and where "in" stands. */
export function courtInTown(scene: Scene, from: number, at: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  if (tokens[at]?.lower !== 'in' || !COURT.has(tokens[at - 1]?.lower ?? '')) return undefined;
  const town = lexicon.places.at(tokens, at + 1);
  return town && courtOf(scene, from, town.to, town.value);
}

/** The court of a state that is called by its town: "Basra court" from the token of the town on. */
export function townCourtAt(scene: Scene, at: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  if (!bears(tokens[at], MARK.place) || !tokens[at]?.capital) return undefined;
  const town = lexicon.places.at(tokens, at);
  const isCourt = town !== undefined && COURT.has(tokens[town.to]?.lower ?? '');
  return isCourt ? courtOf(scene, at, town.to + 1, town.value) : undefined;
}

function courtOf(scene: Scene, from: number, to: number, country: string): Mention {
  const party = partyOf(country);
  scene.memory.actor(party);
  return plain(scene, from, to, 'state', [party]);
}
