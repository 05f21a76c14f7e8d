import type { Party } from './mention.ts';

/** In tokens, how far on a quotation that names no speaker is still of those who spoke last. */
const HEARD = 60;

/** Who is quoted: what "we" is inside quotation marks. */
export class Speakers {
  #parties: readonly Party[] = [];
  #at = 0;
  #isToAll = false;
  #areStrangers = false;

  /** Nobody: whoever speaks stands for no state. `isToAll`: what is quoted is meant for the public, and said to nobody whom the speaker met. */
  keep(parties: readonly Party[], at: number, isToAll = false): void {
    this.#parties = parties;
    this.#at = at;
    this.#isToAll = isToAll;
    this.#areStrangers = parties.length === 0;
  }

  /** In the news nobody is quoted any longer who spoke far back, unless his quotation still goes on at a token. */
  listens(at: number, isQuoted: boolean): void {
    if (at - this.#at <= HEARD) {
      if (isQuoted) this.#at = at;
      return;
    }
    this.#parties = [];
    this.#areStrangers = false;
  }

  /** Whoever is quoted alone. */
  one(): Party | undefined {
    return this.#parties.length === 1 ? this.#parties[0] : undefined;
  }

  /** The token at which somebody was heard last. */
  lastAt(): number {
    return this.#at;
  }

  /** Whether whoever is quoted stands for no state. */
  areStrangers(): boolean {
    return this.#areStrangers;
  }

  areHeardByAll(): boolean {
    return this.#isToAll;
  }

  all(): readonly Party[] {
    return this.#parties;
  }
}
