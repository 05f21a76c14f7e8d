import { hashOf } from './hash.ts';
import { type Codes, codesOf } from './plain-end.ts';

/** Entries that are found again by the letters of a text, without a piece being cut out of it. */
export class Remembered<Entry extends { readonly text: string }> {
  #slots: (Entry | undefined)[] = new Array<Entry | undefined>(FIRST_SLOTS).fill(undefined);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The entry whose text stands in a text between two places; undefined where it is not remembered. */
  at(codes: Codes, from: number, to: number): Entry | undefined {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hashOf(codes, from, to) & mask;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const entry = slots[slot];
      if (entry === undefined) return undefined;
      if (isAt(entry.text, codes, from, to)) return entry;
      slot = (slot + 1) & mask;
    }
    return undefined;
  }

  /** Remembers an entry whose text is not remembered yet, unless too many fall together with it. */
  keep(entry: Entry): void {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    if (put(this.#slots, entry)) this.#size++;
  }

  #grow(): void {
    const grown = new Array<Entry | undefined>(this.#slots.length * 4).fill(undefined);
    this.#size = 0;
    for (const entry of this.#slots) if (entry && put(grown, entry)) this.#size++;
    this.#slots = grown;
  }
}

/** A power of two, as every number of slots. */
const FIRST_SLOTS = 64;
/** So many slots are looked at for one text, whatever texts fall together. */
const MOST_TRIES = 16;

function put<Entry extends { readonly text: string }>(
  slots: (Entry | undefined)[],
  entry: Entry,
): boolean {
  const mask = slots.length - 1;
  let slot = hashOf(codesOf(entry.text), 0, entry.text.length) & mask;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (slots[slot] === undefined) {
      slots[slot] = entry;
      return true;
    }
    slot = (slot + 1) & mask;
  }
  return false;
}

function isAt(entry: string, codes: Codes, from: number, to: number): boolean {
  if (entry.length !== to - from) return false;
  for (let at = from; at < to; at++) if (entry.charCodeAt(at - from) !== codes[at]) return false;
  return true;
}
