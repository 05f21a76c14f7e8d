import { ModelFailed } from './failure.ts';
import type { Price } from './settings.ts';

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** Characters to a token, at the least, in the texts that are read here. */
const CHARACTERS = 3;

/** About as many tokens as a text comes to, rather too many than too few. */
export const estimated = (text: string): number => Math.ceil(text.length / CHARACTERS);

/** Counts what an article, or a run of the program, has used up. */
export class Meter {
  readonly #what: string;
  readonly #price: Price | null;
  readonly #limit: number | null;
  #input = 0;
  #output = 0;

  /** `what` is the variable that sets the limit, in US dollars. */
  constructor(what: string, price: Price | null, limit: number | null) {
    this.#what = what;
    this.#price = price;
    this.#limit = limit;
  }

  get tokens(): Tokens {
    return { input: this.#input, output: this.#output };
  }

  /** US dollars; null where the price is not known. */
  get cost(): number | null {
    return this.#price && costOf(this.tokens, this.#price);
  }

  add({ input, output }: Tokens): void {
    this.#input += input;
    this.#output += output;
  }

  /** Throws where a request of so many tokens goes past the limit, before anything of its answer is counted. */
  admit(input: number): void {
    if (this.#limit === null || !this.#price) return;
    const after = costOf({ input: this.#input + input, output: this.#output }, this.#price);
    if (after <= this.#limit) return;
    const spent = costOf(this.tokens, this.#price);
    throw new ModelFailed(
      'cost-limit',
      `$${round(spent)} was spent, and the next request would go past ${this.#what}, $${this.#limit}`,
    );
  }
}

const MILLION = 1_000_000;

const costOf = ({ input, output }: Tokens, price: Price): number =>
  (input * price.input + output * price.output) / MILLION;

const round = (dollars: number): number => Math.round(dollars * 10_000) / 10_000;
