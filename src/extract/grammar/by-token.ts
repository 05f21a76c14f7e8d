/** What stands at some of the tokens of a sentence, up to the one behind its last. */
export interface ByToken<Value> {
  has(token: number): boolean;
  get(token: number): Value | undefined;
}

/** Values by token; a place in a row is found sooner than a key. */
export class Row<Value> implements ByToken<Value> {
  readonly #from: number;
  readonly #values: (Value | undefined)[];

  constructor(from: number, to: number) {
    this.#from = from;
    this.#values = new Array<Value | undefined>(to + 1 - from).fill(undefined);
  }

  has(token: number): boolean {
    return this.get(token) !== undefined;
  }

  get(token: number): Value | undefined {
    const at = token - this.#from;
    return at >= 0 && at < this.#values.length ? this.#values[at] : undefined;
  }

  set(token: number, value: Value): void {
    this.#values[token - this.#from] = value;
  }
}
