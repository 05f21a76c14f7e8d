import type { Codes } from './plain-end.ts';

/** A number of 32 bits for what stands in a text between two places, by Fowler, Noll and Vo's second form (FNV-1a, 32 bits), over UTF-16 code units, its high half folded in. */
export function hashOf(codes: Codes, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
