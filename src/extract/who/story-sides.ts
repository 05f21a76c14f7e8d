import { type Party, partyOf } from './mention.ts';

/** The two countries that a story is most about, if it is about two. */
export class StorySides {
  #countries: readonly string[] = [];
  #foes: ReadonlySet<string> = new Set();

  /** Keeps the two. */
  concerns(countries: readonly string[]): void {
    this.#countries = countries;
  }

  /** Keeps the states that wage war by the story. */
  fears(foes: ReadonlySet<string>): void {
    this.#foes = foes;
  }

  /** The other of the two, for one of them. */
  otherThan(country: string): string | undefined {
    return this.#countries.includes(country)
      ? this.#countries.find((one) => one !== country)
      : undefined;
  }

  isFoe(country: string): boolean {
    return this.#foes.has(country);
  }

  /** The two, where whoever acted last is neither: "Chad urged both sides". */
  seenBy(last: string | null | undefined): readonly Party[] {
    return last && !this.#countries.includes(last)
      ? this.#countries.map((country) => partyOf(country))
      : [];
  }
}
