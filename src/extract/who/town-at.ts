import { type Mention, partyOf, referring } from './mention.ts';
import type { Scene } from './scene.ts';

const PLACED = /^(?:in|near|at|around|outside|inside|on)$/;

/** "near Basra": a town or region stands for the country in which a deed is done. */
export function townAt(scene: Scene, at: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  if (scene.publisher !== null || !tokens[at]?.capital) return undefined;
  const lead = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const town = PLACED.test(tokens[lead]?.lower ?? '') ? lexicon.places.at(tokens, at) : undefined;
  if (!town) return undefined;
  return { ...referring(scene, at, town.to, 'state', [partyOf(town.value)]), isPlace: true };
}

/** "arrived here": the place of the dateline. */
export function hereAt(scene: Scene, at: number): Mention | undefined {
  const country = scene.tokens[at]?.lower === 'here' ? scene.here?.country : undefined;
  if (!country || scene.isQuoted(at)) return undefined;
  return { ...referring(scene, at, at + 1, 'state', [partyOf(country)]), isPlace: true };
}
