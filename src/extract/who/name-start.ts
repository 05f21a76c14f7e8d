import { lowerOf } from '../text/token-at.ts';
import type { Parts } from './office-parts.ts';
import type { Scene } from './scene.ts';

/** Where a name may begin that an office leads: "the President, Ann Lee" too, but nowhere behind "according to the President,". */
export function nameFrom(scene: Scene, { to, office }: Parts): number {
  if (scene.tokens[to]?.text !== ',' || office === null) return to;
  return isTeller(scene, to) ? scene.tokens.length : to + 1;
}

/** In tokens: "according to the Head of the Office of the President,". */
const TELLER_REACH = 12;

/** "According to the President, Ann Lee spoke": who tells it is somebody else. */
function isTeller({ tokens }: Scene, comma: number): boolean {
  for (let at = comma - 1; at > comma - TELLER_REACH; at--) {
    if (tokens[at]?.text === ',') return false;
    if (lowerOf(tokens, at) === 'according') return true;
  }
  return false;
}
