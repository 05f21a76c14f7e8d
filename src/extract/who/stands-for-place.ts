import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const PLACING = new Set([
  'in',
  'at',
  'near',
  'outside',
  'across',
  'throughout',
  'inside',
  'around',
]);
const MOTIONS = new Set(
  'visit visits trip travel travels travelled traveled traveling travelling flew fly arrived arrive tour return returned went go came heading journey'.split(
    ' ',
  ),
);

/** After a preposition of place, after a motion and "to", or as the second part of "Hiroshima, Japan". */
export function standsForPlace(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene;
  const article = tokens[at - 1]?.lower === 'the' ? 1 : 0;
  const before = tokens[at - 1 - article];
  if (before && PLACING.has(before.lower)) return true;
  if (before?.lower === 'to') return MOTIONS.has(tokens[at - 2 - article]?.lower ?? '');
  return before?.text === ',' && tokens[at - 2]?.capital === true && isBehindTown(scene, at, to);
}

const isBehindTown = (scene: Scene, at: number, to: number): boolean =>
  PLACING.has(scene.tokens[at - 3]?.lower ?? '') ||
  scene.tokens[to]?.text === '(' ||
  (AFTER_A_PLACE.has(scene.tokens[to]?.lower ?? '') && isTownOf(scene, at - 2, at));

const AFTER_A_PLACE = new Set([',', '.', ';', 'on', 'in', 'last', 'and']);

/** "in Lomé, Togo, and Accra, Ghana, on": each behind a capital of its own. */
function isTownOf(scene: Scene, town: number, country: number): boolean {
  const [one, other] = [nameAt(scene, town), nameAt(scene, country)];
  return one?.value.kind === 'capital' && one.value.country === other?.value.country;
}
