import { termOn } from '../officials.ts';
import {
  noParts,
  type Parts,
  skipDeterminers,
  takeCountry,
  takeCountryAfter,
  takeOffices,
} from './office-parts.ts';
import type { Scene } from './scene.ts';

const TIES = /^(?:of|to|for)$/;
const SERVED = /^(?:head|minister)$/;

/** "Spokesperson and Chief Adviser to the President of Peru", "Adviser to President Ana Lopez": who serves a head or minister is of his state. */
export function takeServed(scene: Scene, parts: Parts, limit: number): void {
  if (parts.country !== null || !TIES.test(scene.tokens[parts.to]?.lower ?? '')) return;
  const served: Parts = noParts(skipDeterminers(scene, parts.to + 1));
  takeCountry(scene, served);
  takeOffices(scene, served);
  if (!served.office || !SERVED.test(served.office.level)) return;
  takeCountryAfter(scene, served, limit);
  takeKnown(scene, served, limit);
  if (served.country === null) return;
  parts.country = served.country;
  parts.namesakes = served.namesakes;
  parts.to = served.to;
}

/** "President Ana Lopez of Peru", of the table of officials. */
function takeKnown(scene: Scene, served: Parts, limit: number): void {
  const known = scene.lexicon.officials.byName.at(scene.tokens, served.to);
  const term = known && known.to <= limit ? termOn(known.value, scene.publishedOn) : undefined;
  if (!known || !term) return;
  served.country ??= term.country;
  served.to = known.to;
  takeCountryAfter(scene, served, limit);
}
