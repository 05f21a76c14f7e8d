/** In tokens: how far on "the delegation" still is one that was named. */
const REACH = 150;

interface Named {
  /** Null where those of two states were called so. */
  readonly country: string | null;
  readonly at: number;
}

/** Whose bodies and envoys were named by what they are: whose "the delegation" and "the ambassador" are next. */
export class Called {
  readonly #named = new Map<string, Named>();

  /** Keeps whose a body or envoy is that is named at a token. */
  keep(noun: string, country: string, at: number): void {
    const known = this.#last(noun, at);
    const isOther = known !== undefined && known.country !== country;
    this.#named.set(noun, { country: isOther ? null : country, at });
  }

  /** Whose it is at a token; null where it may be of two states, undefined where none was named. */
  country(noun: string, at: number): string | null | undefined {
    return this.#last(noun, at)?.country;
  }

  #last(noun: string, at: number): Named | undefined {
    const known = this.#named.get(noun);
    return known && at - known.at <= REACH ? known : undefined;
  }
}
