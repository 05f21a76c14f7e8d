import type { Party } from './mention.ts';
import type { Scene } from './scene.ts';

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['four', 4],
]);

/** In the news "the three countries" are not the two of which it told. */
export function isOfMore(
  { tokens, publisher }: Scene,
  from: number,
  to: number,
  told: number,
): boolean {
  const count = publisher === null ? countIn(tokens, from, to) : undefined;
  return count !== undefined && count !== told;
}

/** In a release "the three governments" are those who publish together, where another number met. */
export function allOf(
  { tokens, memory }: Scene,
  from: number,
  to: number,
  told: number,
): readonly Party[] | undefined {
  const all = memory.publishers();
  if (all.length < 3 || all.length === told) return undefined;
  return countIn(tokens, from, to) === all.length ? all : undefined;
}

/** How many "the three countries", "the ministers of the three countries" are, where they are more than two. */
function countIn(tokens: Scene['tokens'], from: number, to: number): number | undefined {
  const isOf = tokens[to]?.lower === 'of' && tokens[to + 1]?.lower === 'the';
  const words = [from, from + 1, ...(isOf ? [to + 2] : [])];
  return words
    .map((at) => COUNTS.get(tokens[at]?.lower ?? ''))
    .find((count) => count !== undefined);
}
