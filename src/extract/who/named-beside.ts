import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

/** In tokens: as far as one sentence goes. */
const SENTENCE = 45;

/** `"The Chadian side is wrong," Minister Ann Lee said`: the state of which he speaks is not his own. */
export function isNamedBeside(scene: Scene, country: string, from: number): boolean {
  const { tokens } = scene;
  const ends = (at: number) => /^[.!?]$/.test(tokens[at]?.text ?? '.');
  const isNamed = (at: number) => nameAt(scene, at)?.value.country === country;
  for (let at = from - 1; at > from - SENTENCE && !ends(at); at--) if (isNamed(at)) return true;
  for (let at = from + 1; at < from + SENTENCE && !ends(at); at++) if (isNamed(at)) return true;
  return false;
}
