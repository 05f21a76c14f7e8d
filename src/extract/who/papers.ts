import type { Party } from './mention.ts';

/** In tokens: how far on "the treaty" is still the one that was spoken of. */
const REACH = 150;

/** The agreement of which a story told last: whose "the treaty" is. */
export class Papers {
  #parties: readonly Party[] = [];
  #at = 0;

  /** Keeps between whom it is, and a token at which it is spoken of. */
  keep(parties: readonly Party[], at: number): void {
    this.#parties = parties;
    this.#at = at;
  }

  /** Those whose agreement is spoken of at a token; nobody where none was told of before it. */
  partiesAt(at: number): readonly Party[] {
    return at - this.#at <= REACH ? this.#parties : [];
  }
}
