import type { Scene } from '../who/scene.ts';

/** How often a speaker says "I" at least. */
const FEWEST = 3;
const known = new WeakMap<Scene['tokens'], boolean>();

/** Whether all of a text that an office publishes is the speech of whoever heads it, without quotation marks or labels: "I spoke today with …". */
export function isOwnSpeech({ tokens, publisher, isQuoted }: Scene): boolean {
  if (!publisher?.person) return false;
  const before = known.get(tokens);
  if (before !== undefined) return before;
  let count = 0;
  for (let at = 0; at < tokens.length && count < FEWEST; at++)
    if (tokens[at]?.text === 'I' && !isQuoted(at)) count++;
  known.set(tokens, count >= FEWEST);
  return count >= FEWEST;
}
