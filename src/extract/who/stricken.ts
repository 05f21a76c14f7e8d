import { anyOf } from '../text/any-of.ts';
import { lowerOf, tokenAt } from '../text/token-at.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const DISASTER = anyOf(
  'earthquakes?|quake|tsunami|floods?|flooding|cyclone|hurricane|typhoon|landslides?|mudslides?|famine|drought|wildfires|eruption',
);
/** In tokens: the first sentences of a story. */
const LEAD = 90;
/** In tokens, from a disaster to the state that it struck: "the earthquake that struck southern Peru". */
const REACH = 9;
/** In tokens, back to the state. */
const BACK = 15;
const STRIKING = anyOf(
  'in|hit|struck|devastated|ravaged|battered|swept|across|off|rocked|shook|of',
);
const STOP = anyOf('[.;]');

/** The state that a disaster struck by the first sentences of a story of the news: where it is told to have struck, else where the story was written. */
export function strickenIn(scene: Scene): string | null {
  const { tokens, publisher } = scene;
  if (publisher !== null) return null;
  let isTold = false;
  for (let at = 0; at < Math.min(LEAD, tokens.length); at++) {
    if (!DISASTER.has(lowerOf(tokens, at))) continue;
    isTold = true;
    const struck = adjectiveBefore(scene, at) ?? struckBehind(scene, at) ?? namedBefore(scene, at);
    if (struck) return struck;
  }
  return isTold ? ledHere(scene) : null;
}

/** Where the story was written, if it is about that state. */
const ledHere = ({ here, memory }: Scene): string | null =>
  here?.country && memory.story.leads(here.country) ? here.country : null;

/** "reached Japan two days after the earthquake": the state named last before it, if the story is about it. */
function namedBefore(scene: Scene, at: number): string | null {
  const { tokens, memory } = scene;
  for (let back = at - 1; back > at - BACK && !STOP.has(tokens[back]?.text ?? '.'); back--) {
    const found = tokens[back]?.capital ? nameAt(scene, back)?.value : undefined;
    if (!found?.country) continue;
    return found.kind === 'country' && memory.story.leads(found.country) ? found.country : null;
  }
  return null;
}

/** "the Peruvian earthquake", "Peru's earthquake". */
function adjectiveBefore(scene: Scene, at: number): string | null {
  for (const back of [1, 2]) {
    const token = tokenAt(scene.tokens, at - back);
    const found = token?.capital ? nameAt(scene, at - back) : undefined;
    if (found?.value.country) return found.value.country;
  }
  return null;
}

/** "Floods swept Peru and Chile": more than one. */
const areMore = ({ tokens }: Scene, to: number): boolean =>
  lowerOf(tokens, to) === 'and' && tokens[to + 1]?.capital === true;

/** "the quake that hit Peru", "floods in southern Peru". */
function struckBehind(scene: Scene, from: number): string | null {
  const { tokens } = scene;
  const stop = tokens.slice(from, from + REACH).findIndex(({ text }) => STOP.has(text));
  const behind = tokens.slice(from, from + (stop === -1 ? REACH : stop));
  const strike = behind.findIndex(({ lower }) => STRIKING.has(lower));
  const land = behind.findIndex(
    ({ capital }, step) =>
      strike !== -1 && step > strike && capital && !!nameAt(scene, from + step)?.value.country,
  );
  const found = land === -1 ? undefined : nameAt(scene, from + land);
  return found && !areMore(scene, found.to) ? found.value.country : null;
}
