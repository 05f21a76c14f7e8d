import { anyOf } from '../text/any-of.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const DISASTER = anyOf(
  'earthquakes?|quake|tsunami|floods?|flooding|cyclone|hurricane|typhoon|landslides?|mudslides?|famine|drought|wildfires|eruption',
);
/** In tokens: the first sentences of a story. */
const LEAD = 90;
/** In tokens, from a disaster to the state that it struck: "the earthquake that struck southern Peru". */
const REACH = 9;
const STRIKING = anyOf(
  'in|hit|struck|devastated|ravaged|battered|swept|across|off|rocked|shook|of',
);
const STOP = anyOf('[.;]');

/** The state that a disaster struck by the first sentences of a story of the news: where it is told to have struck, else where the story was written. */
export function strickenIn(scene: Scene): string | null {
  const { tokens, publisher, here } = scene;
  if (publisher !== null) return null;
  let isTold = false;
  for (let at = 0; at < Math.min(LEAD, tokens.length); at++) {
    if (!DISASTER.has(tokens[at]?.lower ?? '')) continue;
    isTold = true;
    const struck = adjectiveBefore(scene, at) ?? struckBehind(scene, at);
    if (struck) return struck;
  }
  return isTold ? (here?.country ?? null) : null;
}

/** "the Peruvian earthquake", "Peru's earthquake". */
function adjectiveBefore(scene: Scene, at: number): string | null {
  for (const back of [1, 2]) {
    const token = scene.tokens[at - back];
    const found = token?.capital ? nameAt(scene, at - back) : undefined;
    if (found?.value.country) return found.value.country;
  }
  return null;
}

/** "the quake that hit Peru", "floods in southern Peru". */
function struckBehind(scene: Scene, from: number): string | null {
  const { tokens } = scene;
  let isStruck = false;
  for (let at = from + 1; at < from + REACH && !STOP.has(tokens[at]?.text ?? '.'); at++) {
    isStruck ||= STRIKING.has(tokens[at]?.lower ?? '');
    const found = isStruck && tokens[at]?.capital ? nameAt(scene, at) : undefined;
    if (found?.value.country) return found.value.country;
  }
  return null;
}
