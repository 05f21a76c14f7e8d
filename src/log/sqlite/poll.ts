import type { Position } from '../port.ts';

/** Another process does not call: its commits are looked for. */
const POLL_MS = 100;

/** Waits, on a handle that does not write, until the log has passed a position or the signal aborts. */
export async function pollPast(
  head: () => Position,
  position: Position,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted && head() <= position) await pause(signal);
}

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, POLL_MS);
    signal.addEventListener('abort', done);
  });
