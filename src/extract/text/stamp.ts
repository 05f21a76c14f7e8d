/**
 * A bit for a word: whoever looks for one among few words need not, where none of them bears its bit. One in thirty-two
 * words shares it.
 */
export type Stamp = number;

/** By Fowler, Noll and Vo's second form (FNV-1a, 32 bits) over UTF-16 code units, its high half folded in. */
export function stampOf(word: string): Stamp {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return 1 << ((hash ^ (hash >>> 15)) & 31);
}
