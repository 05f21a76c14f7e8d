import type { LogReader, Position } from '../log/port.ts';

/** Where the log ends, as far as is known here; it never goes back. */
export class LogHead {
  readonly #log: LogReader;
  #position: Position;
  #looking: Promise<void> | null = null;

  constructor(log: LogReader, position: Position) {
    this.#log = log;
    this.#position = position;
  }

  get position(): Position {
    return this.#position;
  }

  /** Somebody has seen the log reach here. */
  seen(position: Position): void {
    this.#position = Math.max(this.#position, position);
  }

  /** Asks the log; whoever asks `position` later sees the answer. A log that cannot be reached leaves it as it is. */
  look(): void {
    this.#looking ??= this.#log
      .head()
      .then(
        ({ position }) => this.seen(position),
        () => undefined,
      )
      .finally(() => {
        this.#looking = null;
      });
  }

  async close(): Promise<void> {
    await this.#looking;
    await this.#log.close();
  }
}
