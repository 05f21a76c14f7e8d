import type { Name } from '../name-rows.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
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
/** Where several states are struck, none of them is the one that is helped. */
const SEVERAL = 'several';
const HARSH = anyOf(
  'deadly|devastating|disastrous|catastrophic|massive|huge|big|great|powerful|strong|severe|terrible|worst|recent|latest',
);
const AND = anyOf('and|or|[&]');
/** In tokens, from a disaster to its year. */
const YEAR_REACH = 12;

/** The state that a disaster struck by the first sentences of a story of the news: where it is told to have struck, else where the story was written. */
export function strickenIn(scene: Scene): string | null {
  const told = scene.publisher === null ? disastersIn(scene) : [];
  for (const at of told) {
    const struck = adjectiveBefore(scene, at) ?? struckBehind(scene, at) ?? namedBefore(scene, at);
    if (struck) return struck === SEVERAL ? null : struck;
  }
  return told.length > 0 ? ledHere(scene) : null;
}

function disastersIn(scene: Scene): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < Math.min(LEAD, scene.tokens.length); at++)
    if (isAny(scene.tokens, at, DISASTER) && !isOfPastYear(scene, at)) found.push(at);
  return found;
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

/** "the 2003 earthquake", "floods in Peru in 2007": of another year than that of the story. */
function isOfPastYear({ tokens, publishedOn }: Scene, at: number): boolean {
  const stop = tokens.slice(at, at + YEAR_REACH).findIndex(({ text }) => STOP.has(text));
  const to = at + (stop === -1 ? YEAR_REACH : stop);
  const years = tokens.slice(Math.max(0, at - 2), to).filter(({ text }) => YEAR.test(text));
  return years.some(({ text }) => text < publishedOn.slice(0, 4));
}

const YEAR = /^(?:19|20)\d\d$/;

/** "the Peruvian earthquake", "Peru's deadly earthquake". */
function adjectiveBefore(scene: Scene, at: number): string | null {
  const { tokens } = scene;
  const before = isAny(tokens, at - 1, HARSH) ? at - 1 : at;
  const isOwner = lowerOf(tokens, before - 1) === "'s";
  const last = isOwner ? before - 2 : before - 1;
  const from = [last, last - 1, last - 2].find((at) => nameBetween(scene, at, last + 1));
  const found = from === undefined ? undefined : nameBetween(scene, from, last + 1);
  if (from === undefined || !found || !(isOwner || found.kind === 'adjective')) return null;
  return isAny(tokens, from - 1, AND) ? SEVERAL : found.country;
}

/** The state whose name stands there and goes as far as that. */
function nameBetween(scene: Scene, from: number, to: number): Name | undefined {
  const found = tokenAt(scene.tokens, from)?.capital ? nameAt(scene, from) : undefined;
  return found?.value.country && found.to === to ? found.value : undefined;
}

/** "Floods swept Peru and Chile", "in Peru, Chile and northern Mali": more than one. */
function areMore(scene: Scene, to: number, country: string | null): boolean {
  const { tokens } = scene;
  const sign = lowerOf(tokens, to);
  if (!isAny(tokens, to, AND) && sign !== ',') return false;
  if (isAny(tokens, to, AND) && tokens[to + 1]?.capital) return true;
  return [to + 1, to + 2, to + 3].some((at) => {
    const other = tokens[at]?.capital ? nameAt(scene, at)?.value.country : undefined;
    return !!other && other !== country;
  });
}

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
  if (!found) return null;
  return areMore(scene, found.to, found.value.country) ? SEVERAL : found.value.country;
}
