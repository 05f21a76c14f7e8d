import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { EXIT } from './exit-code.ts';
import type { Io, Output } from './io.ts';

type Stopper = Parameters<Io['onStop']>[0];

/** The real process. A reader of our output that goes away ends it silently; Ctrl-C ends it with 130. */
export function processIo(): Io {
  let stopper: Stopper | undefined;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.ok);
      throw error;
    });
  }
  process.on('SIGINT', () => {
    const stop = stopper;
    stopper = undefined; // a second Ctrl-C does not wait
    if (stop) stop('SIGINT');
    else process.exit(EXIT.interrupted);
  });
  return {
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    stdin: process.stdin,
    env: process.env,
    onStop: (handler) => {
      stopper = handler;
      process.once('SIGTERM', () => handler('SIGTERM'));
    },
  };
}

const outputTo = (stream: WriteStream): Output => ({
  isTerminal: stream.isTTY ?? false,
  columns: stream.columns ?? 80,
  write: (text) => written(stream, text),
});

/** Only a full buffer makes the writer wait: a promise for every line would cost more than the line. */
function written(stream: Writable, text: string): Promise<void> {
  if (stream.write(text)) return Promise.resolve();
  return new Promise((resolve) => stream.once('drain', resolve));
}
