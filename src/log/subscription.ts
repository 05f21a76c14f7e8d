import { setImmediate } from 'node:timers/promises';
import type { Page, Position, ReadAllOptions } from './port.ts';

interface Source {
  readonly readPage: (options: ReadAllOptions) => Page;
  /** Resolves when something may have been appended since the given position was the end, or the signal aborts. */
  readonly waitPast: (position: Position, signal: AbortSignal) => Promise<void>;
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
    after = page.scannedTo;
    // Between full pages the thread's other work gets its turn.
    await (page.atEnd ? source.waitPast(after, signal) : setImmediate());
  }
}
