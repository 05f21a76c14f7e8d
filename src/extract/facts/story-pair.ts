import { anyOf } from '../text/any-of.ts';
import { isAny, tokenAt } from '../text/token-at.ts';
import { nameAt } from '../who/name-at.ts';
import type { Scene } from '../who/scene.ts';

const FEWEST_NAMES = 6;
const LEAST_SHARE = 0.8;
const LEAST_OF_SECOND = 0.25;
/** How often the second must be named for each time that the third is, and at all. */
const OVER_THIRD = 1.5;
const FEWEST_OF_SECOND = 3;

const PLACED = anyOf('in|at|near|from|outside');

/** The two countries that a story is about, where it names hardly any other and neither as a mere place; else none. */
export function storyPair(scene: Scene): readonly string[] {
  const { named, acting, all } = countsIn(scene);
  const [first, second] = byCount(named);
  if (!first || !second || all < FEWEST_NAMES) return [];
  const isAboutThem = first[1] + second[1] >= LEAST_SHARE * all;
  const isActing = 2 * (acting.get(second[0]) ?? 0) >= second[1];
  const isPair = isAboutThem && isActing && second[1] >= LEAST_OF_SECOND * all;
  return isPair ? [first[0], second[0]] : [];
}

interface Sides {
  /** The two states that a story names clearly more often than any third, whoever else has a part in it; else none. */
  readonly pair: readonly string[];
  /** Those that it names as often as the second of all. */
  readonly leading: ReadonlySet<string>;
}

/** Which states a story of the news is most about. */
export function mainSides(scene: Scene): Sides {
  if (scene.publisher !== null) return { pair: [], leading: new Set() };
  const states = byCount(countsIn(scene).states);
  const [first, second, third] = states;
  const least = second?.[1] ?? 1;
  const leading = new Set(states.filter(([, often]) => often >= least).map(([state]) => state));
  const isPair = least >= FEWEST_OF_SECOND && least >= OVER_THIRD * (third?.[1] ?? 0);
  return { pair: first && second && isPair ? [first[0], second[0]] : [], leading };
}

const byCount = (counts: ReadonlyMap<string, number>) => [...counts].sort(([, a], [, b]) => b - a);

/** How often each country is named, how often not as a place, and how often each state is. */
function countsIn(scene: Scene) {
  const named = new Map<string, number>();
  const acting = new Map<string, number>();
  const states = new Map<string, number>();
  let all = 0;
  for (let at = 0; at < scene.tokens.length; at++) {
    const found = scene.tokens[at]?.capital ? nameAt(scene, at)?.value : undefined;
    if (!found?.country) continue;
    all++;
    count(named, found.country);
    if (found.kind !== 'organisation') count(states, found.country);
    if (!isPlaced(scene, at)) count(acting, found.country);
  }
  return { named, acting, states, all };
}

/** "in Chad", "in Abéché, Chad". */
const isPlaced = ({ tokens }: Scene, at: number): boolean =>
  isAny(tokens, at - 1, PLACED) ||
  (tokenAt(tokens, at - 1)?.text === ',' &&
    tokenAt(tokens, at - 2)?.capital === true &&
    isAny(tokens, at - 3, PLACED));

const count = (counts: Map<string, number>, country: string): void => {
  counts.set(country, (counts.get(country) ?? 0) + 1);
};
