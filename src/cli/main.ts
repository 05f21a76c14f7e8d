#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import type { Backend } from '../client/backend.ts';
import { backend } from '../compose.ts';

// Beside the built files, two folders up from dist/src/cli.
const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { version: string }; // our own file

const asked = process.argv.slice(2);
// A server, a model or the help need no reader of ours.
const isOurs = asked[0] === 'read' && !asked.some((word) => /^--(?:url|extractor|help)/.test(word));
const own = isOurs ? withReadingBegun() : backend;
const [{ EXIT }, { processIo }, { run }] = await Promise.all([
  import('./exit-code.ts'),
  import('./process-io.ts'),
  import('./program.ts'),
]);

process.exitCode = EXIT.failed; // should the process end before it has said how
process.exitCode = await run(asked, { io: processIo(), backend: own, version });

/** What reads takes longest to load: it begins at once, beside the rest. A reader that nobody asks holds no process. */
function withReadingBegun(): Backend {
  const reading = backend.openReading({ willRead: true });
  reading.catch(() => undefined); // told when it is asked for
  return { ...backend, openReading: () => reading };
}
