#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { backend } from '../compose.ts';
import { EXIT } from './exit-code.ts';
import { processIo } from './process-io.ts';
import { run } from './program.ts';

// Beside the built files, two folders up from dist/src/cli.
const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { version: string }; // our own file

process.exitCode = EXIT.failed; // should the process end before it has said how
process.exitCode = await run(process.argv.slice(2), { io: processIo(), backend, version });
