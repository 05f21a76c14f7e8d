import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const THAT_THE = anyOf('that|the');

const SAYS = anyOf('said|says|added|adds|noted|notes|stressed|stresses|stated|states|explained');
/** In tokens, behind "said": as far as one sentence goes. */
const REACH = 40;

/** "The Trade Minister said Australia valued its friendship with Chad", as Chad publishes it or told of it: whoever says so is none of its ministers. */
export function speaksForOther(scene: Scene, country: string, from: number): boolean {
  const { tokens } = scene;
  if (!isAny(tokens, from, SAYS)) return false;
  let at = from + 1;
  while (isAny(tokens, at, THAT_THE)) at++;
  const first = nameAt(scene, at)?.value;
  if (first?.kind !== 'country' || first.country === country) return false;
  for (; at < from + REACH && tokens[at]?.text !== '.'; at++)
    if (nameAt(scene, at)?.value.country === country) return true;
  return false;
}
