import type { Party } from './mention.ts';
import type { Scene } from './scene.ts';

/** Those of the talks told last who are of another state than that. */
export const othersMet = (memory: Scene['memory'], own: string | null): readonly Party[] =>
  memory.met().filter(({ country }) => country !== null && country !== own);
