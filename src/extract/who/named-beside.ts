import { anyOf } from '../text/any-of.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const STOP_MARK = anyOf('[.!?]');

/** In tokens: as far as one sentence goes. */
const SENTENCE = 45;

const ends = ({ tokens }: Scene, at: number): boolean => STOP_MARK.has(tokens[at]?.text ?? '.');

const isNamed = (scene: Scene, country: string, at: number): boolean =>
  nameAt(scene, at)?.value.country === country;

/** `"The Chadian side is wrong," Minister Ann Lee said`: the state of which he speaks is not his own. */
export function isNamedBeside(scene: Scene, country: string, from: number): boolean {
  for (let at = from - 1; at > from - SENTENCE && !ends(scene, at); at--)
    if (isNamed(scene, country, at)) return true;
  return isNamedBehind(scene, country, from);
}

/** Whether a state is named in the rest of the sentence. */
export function isNamedBehind(scene: Scene, country: string, from: number): boolean {
  for (let at = from + 1; at < from + SENTENCE && !ends(scene, at); at++)
    if (isNamed(scene, country, at)) return true;
  return false;
}
