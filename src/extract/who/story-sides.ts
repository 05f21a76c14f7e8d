import { type Party, partyOf } from './mention.ts';

/** The two countries that a story is most about, if it is about two. */
export class StorySides {
  #countries: readonly string[] = [];
  #leading: ReadonlySet<string> = new Set();
  #foes: ReadonlySet<string> = new Set();
  #quarrelling: readonly string[] = [];
  #stricken: string | null = null;
  readonly #several = new Map<number, readonly Party[]>();

  /** Keeps the two, and the states that the story names most. */
  concerns({
    pair,
    leading,
  }: {
    readonly pair: readonly string[];
    readonly leading: ReadonlySet<string>;
  }): void {
    this.#countries = pair;
    this.#leading = leading;
  }

  /** Whether a state is one of those that the story names most. */
  leads(country: string): boolean {
    return this.#leading.has(country);
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

  /** The two, in the news; nobody where it is about none or more. */
  pair(): readonly Party[] {
    return this.#countries.map((country) => partyOf(country));
  }

  /** Keeps two of whom one did something hostile to the other, the latest two count. */
  quarrelled(two: readonly string[]): void {
    this.#quarrelling = two;
  }

  /** The two who quarrelled last, for a third state that speaks of them: "Chad urged the two neighbours to talk". */
  quarrelSeenBy(third: string | null | undefined): readonly Party[] {
    return third && !this.#quarrelling.includes(third)
      ? this.#quarrelling.map((country) => partyOf(country))
      : [];
  }

  /** Keeps the state that a disaster struck, of which the story tells. */
  befalls(stricken: string | null): void {
    this.#stricken = stricken;
  }

  /** The state that a disaster struck, where the story tells of one. */
  stricken(): string | null {
    return this.#stricken;
  }

  /** Keeps three states or more that did something together. */
  acted(together: readonly Party[]): void {
    this.#several.set(together.length, together);
  }

  /** The states that last did something together, of which there were so many: "the four Gulf states". */
  several(count: number): readonly Party[] {
    return this.#several.get(count) ?? [];
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
