import { nameAt } from '../who/name-at.ts';
import type { Scene } from '../who/scene.ts';

const FEWEST_NAMES = 6;
const LEAST_SHARE = 0.8;
const LEAST_OF_SECOND = 0.25;

const PLACED = /^(?:in|at|near|from|outside)$/;

/** The two countries that a story is about, where it names hardly any other and neither as a mere place; else none. */
export function storyPair(scene: Scene): readonly string[] {
  const { named, acting, all } = countsIn(scene);
  const [first, second] = [...named].sort(([, a], [, b]) => b - a);
  if (!first || !second || all < FEWEST_NAMES) return [];
  const isAboutThem = first[1] + second[1] >= LEAST_SHARE * all;
  const isActing = 2 * (acting.get(second[0]) ?? 0) >= second[1];
  const isPair = isAboutThem && isActing && second[1] >= LEAST_OF_SECOND * all;
  return isPair ? [first[0], second[0]] : [];
}

/** How often each country is named, and how often not as a place. */
function countsIn(scene: Scene) {
  const named = new Map<string, number>();
  const acting = new Map<string, number>();
  let all = 0;
  for (let at = 0; at < scene.tokens.length; at++) {
    const country = scene.tokens[at]?.capital ? nameAt(scene, at)?.value.country : undefined;
    if (!country) continue;
    all++;
    named.set(country, (named.get(country) ?? 0) + 1);
    if (!PLACED.test(scene.tokens[at - 1]?.lower ?? ''))
      acting.set(country, (acting.get(country) ?? 0) + 1);
  }
  return { named, acting, all };
}
