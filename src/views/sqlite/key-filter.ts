import type { MapKey } from './plan.ts';

const WORDS = 1 << 20; // 4 MiB a filter, good for some millions of keys

/**
 * Remembers which keys were ever written, so that a new one need not be looked for in the file. It may take a new
 * key for a known one, never a known one for a new one, and its size does not grow. A key's three bits stand in one
 * word: memory is touched in one place.
 */
export class KeyFilter {
  readonly #words = new Int32Array(WORDS);

  add(key: MapKey): void {
    const hash = hashOf(key);
    const at = hash & (WORDS - 1);
    this.#words[at] = (this.#words[at] ?? 0) | bitsOf(hash);
  }

  /** False when the key was never added. */
  mayHave(key: MapKey): boolean {
    const hash = hashOf(key);
    const bits = bitsOf(hash);
    return ((this.#words[hash & (WORDS - 1)] ?? 0) & bits) === bits;
  }
}

/** Three bits by other parts of the hash than the word's place. */
function bitsOf(hash: number): number {
  const more = Math.imul(hash, 0x9e3779b1);
  return (1 << (more >>> 27)) | (1 << ((more >>> 22) & 31)) | (1 << ((more >>> 17) & 31));
}

const hashOf = (key: MapKey): number =>
  typeof key === 'number' ? mixed(key | 0, (key / 2 ** 32) | 0) : hashOfText(key);

function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash, text.length);
}

function mixed(low: number, high: number): number {
  let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
