import { type Party, partyOf } from './mention.ts';

/** The two countries that a story is most about, if it is about two. */
export class StorySides {
  #countries: readonly string[] = [];

  /** Keeps the two. */
  concerns(countries: readonly string[]): void {
    this.#countries = countries;
  }

  /** The two, where whoever acted last is neither: "Chad urged both sides". */
  seenBy(last: string | null | undefined): readonly Party[] {
    return last && !this.#countries.includes(last)
      ? this.#countries.map((country) => partyOf(country))
      : [];
  }
}
