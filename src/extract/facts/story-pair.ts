import { nameAt } from '../who/name-at.ts';
import type { Scene } from '../who/scene.ts';

const FEWEST_NAMES = 6;
const LEAST_SHARE = 0.8;
const LEAST_OF_SECOND = 0.25;

/** The two countries that a story is about, where it names hardly any other; else none. */
export function storyPair(scene: Scene): readonly string[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (let at = 0; at < scene.tokens.length; at++) {
    const country = scene.tokens[at]?.capital ? nameAt(scene, at)?.value.country : undefined;
    if (!country) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all++;
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || !second || all < FEWEST_NAMES) return [];
  const isAboutThem = first[1] + second[1] >= LEAST_SHARE * all;
  return isAboutThem && second[1] >= LEAST_OF_SECOND * all ? [first[0], second[0]] : [];
}
