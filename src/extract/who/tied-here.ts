import { lowerOf } from '../text/token-at.ts';
import { type Party, partyOf } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

/** In tokens: as far as the sentence goes back. */
const NEAR = 30;

/**
 * "left the border between Chad and Mali after both countries had asked it to": in the news, the two states that "between" names in
 * the sentence, for a "both" that begins at a token.
 */
export function tiedHere(scene: Scene, at: number): readonly Party[] | undefined {
  const { tokens, publisher } = scene;
  if (publisher !== null || lowerOf(tokens, at) !== 'both') return undefined;
  for (let back = at - 1; back > Math.max(0, at - NEAR) && tokens[back]?.text !== '.'; back--)
    if (lowerOf(tokens, back) === 'between') return twoFrom(scene, back + 1);
  return undefined;
}

/** "Chad and Mali". */
function twoFrom(scene: Scene, from: number): readonly Party[] | undefined {
  const one = nameAt(scene, from);
  if (!one?.value.country || lowerOf(scene.tokens, one.to) !== 'and') return undefined;
  const other = nameAt(scene, one.to + 1)?.value.country;
  return other && other !== one.value.country
    ? [partyOf(one.value.country), partyOf(other)]
    : undefined;
}
