import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';

const TIMES = new Set(['several', 'many', 'numerous', 'repeated', 'three', 'four', 'five']);

/** "spoke several times", "twice expelled": on no one day. What is quoted is said once, of whatever it tells. */
export function isRepeated({ view, clause, verb }: Frame): boolean {
  if (verb.sense.family === 'quoted' && view.scene.isSpoken?.(verb.at) !== true) return false;
  for (let at = Math.max(clause.from, verb.at - 1); at < clause.to; at++) {
    const word = lowerAt(view, at);
    if (word === 'repeatedly' || word === 'twice') return true;
    if (TIMES.has(word) && lowerAt(view, at + 1) === 'times') return true;
  }
  return false;
}
