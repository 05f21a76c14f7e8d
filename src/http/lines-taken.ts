import type { Line } from './lines.ts';
import type { Stopping } from './stopping.ts';

export interface LinesTaken {
  readonly lines: AsyncIterable<Line>;
  /** The number of the first line that was left; null where all were taken. */
  left(): number | null;
}

/** Lines as they come, until the server stops: those that come then are read, so that the client can end, and left. */
export function linesTaken(input: AsyncIterable<Line>, stopping: Stopping): LinesTaken {
  let next = 1;
  let isLeft = false;
  async function* take(): AsyncGenerator<Line> {
    const source = input[Symbol.asyncIterator]();
    let leave = () => {};
    const forget = stopping.onStop(() => leave());
    try {
      for (;;) {
        const found = await new Promise<IteratorResult<Line> | null>((resolve, reject) => {
          leave = () => resolve(null);
          source.next().then(resolve, reject);
          // A body that has come to its end has left nothing.
          if (stopping.isStopping) setImmediate(leave);
        });
        if (found?.done) return;
        if (!found || stopping.isStopping) break;
        next = found.value.line + 1;
        yield found.value;
      }
      isLeft = true;
      void passOver(source);
    } finally {
      forget();
    }
  }
  return { lines: take(), left: () => (isLeft ? next : null) };
}

/** A client that goes away meanwhile is no failure. */
async function passOver(source: AsyncIterator<Line>): Promise<void> {
  try {
    while (!(await source.next()).done);
  } catch {
    // Nobody waits for these lines.
  }
}
