import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { heOf } from './he-and-they.ts';
import type { Scene } from './scene.ts';

const HIS_HER = anyOf('his|her');
/** Before these somebody acts. */
const OPENING = /^(?:[.“”"]|and|but|while|as|that)?$/;

/** "His government has asked", "Her foreign minister said": in the news the state of whoever was spoken of and holds an office; null where nobody acts so. */
export function hisCountry(scene: Scene, from: number): string | null {
  const { tokens, publisher } = scene;
  if (publisher !== null || scene.isQuoted(from) || !isAny(tokens, from, HIS_HER)) return null;
  if (!OPENING.test(lowerOf(tokens, from - 1))) return null;
  const he = heOf(scene, from);
  return he?.office ? he.country : null;
}

/** Whose "its foreign minister" and "his foreign minister" are, by the word before the office. */
export const stateSpokenOf = (scene: Scene, determiner: string, from: number): string | null =>
  determiner === 'its' ? scene.memory.topic.last() : hisCountry(scene, from);
