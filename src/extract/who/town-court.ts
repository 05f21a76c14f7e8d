import type { Name } from '../name-rows.ts';
import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Found } from '../text/phrases.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { type Mention, partyOf, plain } from './mention.ts';
import type { Scene } from './scene.ts';

const COURT = anyOf('courts?|tribunal|judges?|jury|magistrates?|prosecutors?');

/** The court of a state that sits in one of its towns: "a court in Basra" of a token each where it begins and where "in" stands. */
export function courtInTown(scene: Scene, from: number, at: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  if (lowerOf(tokens, at) !== 'in' || !isAny(tokens, at - 1, COURT)) return undefined;
  const town = lexicon.places.at(tokens, at + 1);
  return town && courtOf(scene, from, town.to, town.value);
}

/** The court of a state that is called by its town: "Basra court" from the token of the town on. */
export function townCourtAt(scene: Scene, at: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  if (!bears(tokens[at], MARK.place) || !tokens[at]?.capital) return undefined;
  const town = lexicon.places.at(tokens, at);
  return town && courtBehind(scene, at, town.to, town.value);
}

/** The same of a capital: "Lima court", "Lima District Court" from the capital's name on. */
export const capitalCourtAt = (
  scene: Scene,
  at: number,
  name: Found<Name> | undefined,
): Mention | undefined =>
  name?.value.kind === 'capital' && name.value.country
    ? courtBehind(scene, at, name.to, name.value.country)
    : undefined;

const SORT = anyOf(
  'district|regional|criminal|high|supreme|military|appeals?|city|crown|federal|county|administrative|constitutional|municipal|civil',
);

/** The court whose town ends at a token: "Basra criminal court". */
function courtBehind(scene: Scene, from: number, to: number, country: string): Mention | undefined {
  const court = isAny(scene.tokens, to, SORT) ? to + 1 : to;
  return isAny(scene.tokens, court, COURT) ? courtOf(scene, from, court + 1, country) : undefined;
}

function courtOf(scene: Scene, from: number, to: number, country: string): Mention {
  const party = partyOf(country);
  scene.memory.actor(party);
  return plain(scene, from, to, 'state', [party]);
}
