import { Called } from './called.ts';
import { type Party, partyOf } from './mention.ts';

/** In tokens: how far on "the ministry" is still that of whoever was spoken of. */
const REACH = 80;

/** The state of which the last sentence tells, by itself or by somebody of it: what "it" and "the ministry" mean next. */
export class Topic {
  readonly #called = new Called();
  #country: string | null = null;
  #isState = false;
  #place: string | undefined;
  #to = -1;
  #owner: { readonly country: string; readonly to: number } | undefined;

  /** Keeps whose country a sentence is about, which ends before a token; the first named in it counts. */
  keep(country: string | null, isState: boolean, to: number): void {
    if (country === null || this.#to === to) return;
    this.#country = country;
    this.#isState = isState;
    this.#to = to;
  }

  /** Keeps whose the thing is that opens a sentence which ends before a token: what "its ministry" means in it where nobody acts. */
  keepOwner(country: string | null, to: number): void {
    if (country !== null) this.#owner = { country, to };
  }

  /** A sentence that ends before a token is about no state. */
  pass(to: number): void {
    if (this.#to === to) return;
    this.#country = null;
    this.#isState = false;
    this.#to = to;
  }

  /** The state that the sentence before a token is about: what "it" is at its beginning. */
  state(at: number): Party | undefined {
    return this.#isState && this.#to === at && this.#country ? partyOf(this.#country) : undefined;
  }

  /** The state that acts in the sentence which goes on at a token. */
  acting(at: number): Party | undefined {
    if (this.#to <= at) return this.#owning(at);
    return this.#isState && this.#country ? partyOf(this.#country) : undefined;
  }

  /** Whose "the ministry" is at a token. */
  country(at: number): string | null {
    const told = at - this.#to <= REACH ? this.#country : null;
    return told ?? this.#owning(at)?.country ?? null;
  }

  /** Whose the thing is that opens the sentence which goes on at a token. */
  #owning(at: number): Party | undefined {
    return this.#owner && this.#owner.to > at ? partyOf(this.#owner.country) : undefined;
  }

  /** Whose state the sentence before a token is about, by itself or by somebody of it. */
  just(at: number): string | null {
    return this.#to === at ? this.#country : null;
  }

  /** Keeps the state in which something is: where "there" is from here on. */
  in(country: string | null): void {
    if (country !== null) this.#place = country;
  }

  /** The state named last in which something is, unless it is that one. */
  otherThan(country: string | null): string | undefined {
    return this.#place === country ? undefined : this.#place;
  }

  /** Keeps whose a body or envoy is that is called by a noun at a token. */
  call(noun: string, country: string, at: number): void {
    this.#called.keep(noun, country, at);
  }

  /** Whose "the delegation" is at a token: null where it may be of two states, undefined where none was named. */
  called(noun: string, at: number): string | null | undefined {
    return this.#called.country(noun, at);
  }

  /** The one kept last. */
  last(): string | null {
    return this.#country ?? this.#owner?.country ?? null;
  }
}
