import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import type { Party } from './mention.ts';
import { namedBefore, namedInLast } from './named-before.ts';
import type { Scene } from './scene.ts';

/** "Chad urged both sides", "President Déby urged both sides": in the news a third state that acts upon them, where two others were named in the sentence before. */
export function thirdOf(scene: Scene, from: number): string | undefined {
  if (scene.publisher !== null) return undefined;
  const [named, ...more] = namedBefore(scene, from);
  const one = named ?? scene.memory.lastActor(() => true)?.country ?? undefined;
  const told = namedInLast(scene, from);
  return one !== undefined && more.length === 0 && told.length === 2 && !told.includes(one)
    ? one
    : undefined;
}

/** Who speaks of the two: in the news the only one that the sentence has named before them, else who acted last. */
export function seerOf(scene: Scene, from: number): string | null | undefined {
  const [one, ...more] = scene.publisher === null ? namedBefore(scene, from) : [];
  return one !== undefined && more.length === 0 ? one : scene.memory.lastActor(() => true)?.country;
}

const BARE = anyOf('two|both|them|men');

/** "Chad urged the two neighbours to talk", in the news, where nobody has met: the two who quarrelled last, of whom a third state speaks; "the two" alone may be people. */
export function quarrelOf(scene: Scene, from: number, to: number): readonly Party[] | undefined {
  if (scene.publisher !== null || scene.memory.met().length > 0) return undefined;
  if (isAny(scene.tokens, to - 1, BARE)) return undefined;
  const two = scene.memory.story.quarrelSeenBy(seerOf(scene, from));
  return two.length > 0 ? two : undefined;
}

/** "Ann was received by Bob. The two countries agreed": whether whoever was heard or acted last is one of the two who met. */
export function haveJustMet(scene: Scene, from: number): boolean {
  const met = new Set(scene.memory.met().map(({ country }) => country));
  return met.size === 2 && met.has(seerOf(scene, from) ?? null);
}
