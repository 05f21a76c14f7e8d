import { tokenAt } from '../text/token-at.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

/** In tokens, how far back a sentence is looked through. */
const BACK = 40;

/** The countries that its sentence names before a token, in their order. */
export const namedBefore = (scene: Scene, to: number): readonly string[] =>
  namedIn(scene, sentenceFrom(scene, to), to);

/** The countries that the sentence before that of a token names, in their order. */
export function namedInLast(scene: Scene, at: number): readonly string[] {
  const to = sentenceFrom(scene, at) - 1;
  return to < 0 ? [] : namedIn(scene, sentenceFrom(scene, to), to);
}

/** Behind the last full stop before a token. */
function sentenceFrom({ tokens }: Scene, to: number): number {
  let from = to;
  const first = Math.max(0, to - BACK);
  while (
    from > first &&
    !(tokenAt(tokens, from - 1)?.text === '.' && tokenAt(tokens, from - 2)?.text.length !== 1)
  )
    from--;
  return from;
}

function namedIn(scene: Scene, from: number, to: number): readonly string[] {
  const found = new Set<string>();
  for (let at = to - 1; at >= from; at--) {
    const country = scene.tokens[at]?.capital ? nameAt(scene, at)?.value.country : undefined;
    if (country) found.add(country);
  }
  return [...found].reverse();
}
