import type { Output } from './io.ts';

const PLAIN_EVERY = 5_000;
const LIVE_EVERY = 200;

export interface Progress {
  /** Says how far it is; most calls print nothing. */
  report(what: string, done: number, total?: number): Promise<void>;
  /** Clears the live line. */
  end(): Promise<void>;
}

/** Progress on stderr: a line that is redrawn on a terminal, else one plain line every five seconds. */
export function progressOn(output: Output, now: () => number = Date.now): Progress {
  const every = output.isTerminal ? LIVE_EVERY : PLAIN_EVERY;
  let last = output.isTerminal ? Number.NEGATIVE_INFINITY : now();
  let isDrawn = false;
  return {
    async report(what, done, total) {
      if (now() - last < every) return;
      last = now();
      isDrawn = output.isTerminal;
      const text = progressText(what, done, total);
      await output.write(output.isTerminal ? `\r\u001b[2K${text}` : `${text}\n`);
    },
    async end() {
      if (isDrawn) await output.write('\r\u001b[2K');
      isDrawn = false;
    },
  };
}

function progressText(what: string, done: number, total: number | undefined): string {
  if (total === undefined) return `${what}: ${count(done)}`;
  const share = total > 0 ? Math.floor((100 * done) / total) : 100;
  return `${what}: ${count(done)} of ${count(total)} (${share} %)`;
}

const count = (number: number): string => number.toLocaleString('en-GB');
