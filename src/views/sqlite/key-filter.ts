import type { MapKey } from './plan.ts';

const BITS = 25; // 32 Mbit: 4 MiB a filter, good for some millions of keys
const MASK = (1 << BITS) - 1;

/**
 * Remembers which keys were ever written, so that a new one need not be looked for in the file. It may take a new
 * key for a known one, never a known one for a new one, and its size does not grow.
 */
export class KeyFilter {
  readonly #bits = new Int32Array(1 << (BITS - 5));

  add(key: MapKey): void {
    const hash = hashOf(key);
    this.#set(hash & MASK);
    this.#set((hash >>> 7) & MASK);
    this.#set(Math.imul(hash, 0x85ebca6b) >>> (32 - BITS));
  }

  /** False when the key was never added. */
  mayHave(key: MapKey): boolean {
    const hash = hashOf(key);
    return (
      this.#has(hash & MASK) &&
      this.#has((hash >>> 7) & MASK) &&
      this.#has(Math.imul(hash, 0x85ebca6b) >>> (32 - BITS))
    );
  }

  #set(bit: number): void {
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  #has(bit: number): boolean {
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }
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
