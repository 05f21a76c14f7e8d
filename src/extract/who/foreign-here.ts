import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import type { Office } from '../titles.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

/** What nobody in Washington is. */
const UN_AMERICAN = anyOf('foreign secretary|home secretary|trade secretary');
const ENVOY = anyOf('ambassador|envoy|charge|chargé|consul|attache|attaché|diplomats?');
const SUMMONING = anyOf('summoned|called|told|handed|asked|informed|rebuked|received');
/** In tokens: "Trade Secretary Ann Lee on Monday summoned the". */
const REACH = 14;
const STOP_MARK = anyOf('[.!?;]');

/** Whether a minister who is given no state is not of the one where the story was written: "LIMA - Chile was angry. Foreign Minister Ann Lee summoned the Peruvian ambassador." */
export const isForeignHere = (scene: Scene, { office }: Office, from: number): boolean =>
  scene.here !== null &&
  ((scene.here.country === 'USA' && UN_AMERICAN.has(office.toLowerCase())) ||
    isToEnvoyOf(scene, scene.here.country, from));

/** Whether an envoy of a state is summoned, in the rest of the sentence. */
function isToEnvoyOf(scene: Scene, country: string | null, from: number): boolean {
  const { tokens } = scene;
  let isSummoning = false;
  for (let at = from + 1; at < from + REACH && !STOP_MARK.has(tokens[at]?.text ?? '.'); at++) {
    isSummoning ||= isAny(tokens, at, SUMMONING);
    const found = isSummoning && tokens[at]?.capital ? nameAt(scene, at) : undefined;
    if (found?.value.country !== country || !found) continue;
    return [0, 1, 2].some((next) => isAny(tokens, found.to + next, ENVOY));
  }
  return false;
}
