import { setImmediate } from 'node:timers/promises';
import type { Page, Position, ReadAllOptions } from './port.ts';

interface Source {
  readonly readPage: (options: ReadAllOptions) => Page;
  /** The position of the last event. */
  readonly head: () => Position;
  /** Resolves when there may be more than there was at the time of the call, or the signal aborts. */
  readonly sleep: (signal: AbortSignal) => Promise<void>;
}

interface Options {
  readonly after: Position;
  readonly types?: readonly string[];
  readonly signal: AbortSignal;
}

/** One cursor from the first page to the last, so there is no seam between catching up and being live. */
export async function* subscription(source: Source, options: Options): AsyncGenerator<Page> {
  const { types, signal } = options;
  let { after } = options;
  while (!signal.aborted) {
    const page = source.readPage({ after, ...(types && { types }) });
    if (page.scannedTo > after) yield page;
    if (signal.aborted) return;
    after = page.scannedTo;
    // Asked again, since much may have been appended while the page was in hand. Where more is there
    // already, the thread's other work gets its turn first.
    await (source.head() <= after ? source.sleep(signal) : setImmediate());
  }
}
