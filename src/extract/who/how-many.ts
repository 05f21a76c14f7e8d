import { anyOf } from '../text/any-of.ts';
import { isAmong, lowerOf } from '../text/token-at.ts';
import { type Party, partyOf } from './mention.ts';
import type { Scene } from './scene.ts';

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

/** In the news "the three countries" are not the two of which it told; nor are "the three African countries" anywhere. */
export function isOfMore(
  { tokens, publisher }: Scene,
  from: number,
  to: number,
  told: number,
): boolean {
  const isDescribed = to - from > LONGEST_BARE;
  const count = publisher === null || isDescribed ? countIn(tokens, from, to) : undefined;
  return count !== undefined && count !== told;
}

/** In a release "the three governments" are those who publish together, where another number met; in the news those so many who did something together. */
export function allOf(
  { tokens, memory, publisher }: Scene,
  from: number,
  to: number,
  told: number,
): readonly Party[] | undefined {
  if (publisher === null)
    return isOfOwnName(tokens, from, to) ? [] : actedOf(memory, countIn(tokens, from, to), told);
  const all = memory.publishers();
  if (all.length < 3 || all.length === told) return undefined;
  return countIn(tokens, from, to) === all.length ? all : undefined;
}

/** "the three Baltic states", but not "the three African states": a group of its own. */
function isOfOwnName(tokens: Scene['tokens'], from: number, to: number): boolean {
  const at = wordsOfCount(tokens, from, to).find((one) => COUNTS.has(lowerOf(tokens, one)));
  const attribute = at === undefined ? undefined : tokens[at + 1];
  return attribute?.capital === true && !isAmong(attribute, WIDE);
}

const WIDE = anyOf('african|arab|european|asian|western');

/** In tokens: "the three countries". */
const LONGEST_BARE = 3;

function actedOf(
  { story }: Scene['memory'],
  count: number | undefined,
  told: number,
): readonly Party[] | undefined {
  const found = count === undefined || count === told ? [] : story.several(count);
  return found.length > 0 ? found.map(({ country }) => partyOf(country)) : undefined;
}

/** How many "the three countries", "the ministers of the three countries" are, where they are more than two. */
function countIn(tokens: Scene['tokens'], from: number, to: number): number | undefined {
  return wordsOfCount(tokens, from, to)
    .map((at) => COUNTS.get(lowerOf(tokens, at)))
    .find((count) => count !== undefined);
}

/** Where the number may stand. */
function wordsOfCount(tokens: Scene['tokens'], from: number, to: number): readonly number[] {
  const isOf = lowerOf(tokens, to) === 'of' && lowerOf(tokens, to + 1) === 'the';
  return [from, from + 1, ...(isOf ? [to + 2] : [])];
}
