import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Backend } from '../client/backend.ts';
import { NotReachable } from '../client/request.ts';
import { add } from './add.ts';
import { append } from './append.ts';
import { type Context, complain } from './connect.ts';
import { evaluate } from './eval.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { exportLog } from './export.ts';
import { importLog } from './import.ts';
import { BadInput } from './input.ts';
import type { Io } from './io.ts';
import { pairs } from './pairs.ts';
import { read } from './read.ts';
import { replay } from './replay.ts';
import { reread } from './reread.ts';
import { resolve } from './resolve.ts';
import { serve } from './serve.ts';
import { show } from './show.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';

const COMMANDS = [
  serve,
  add,
  read,
  append,
  reread,
  timeline,
  show,
  pairs,
  replay,
  verify,
  exportLog,
  importLog,
  resolve,
  evaluate,
];

const EXIT_CODES = `
Exit codes: 0 ok, 1 failed, 2 usage, 3 not found, 4 invalid input, 5 version conflict,
6 not allowed, 7 store or server not reachable, 8 verify found a difference, 130 interrupted.

Data goes to stdout, everything else to stderr. '-' reads standard input.`;

/** Runs one command line, without the program's name; answers the exit code. */
export async function run(
  argv: readonly string[],
  {
    io,
    backend,
    version,
  }: { readonly io: Io; readonly backend: Backend; readonly version: string },
): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const printing: Promise<void>[] = [];
  const program = new Command('bilateral')
    .description('The history of relations between countries, as dated timelines.')
    .version(version)
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => printing.push(io.stdout.write(text)),
      writeErr: (text) => printing.push(io.stderr.write(text)),
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  const context: Context = {
    io,
    backend,
    ending:
      (work) =>
      async (...args) => {
        code = await work(...args);
      },
  };
  for (const command of COMMANDS) command(program, context);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    code = await failed(io, error);
  }
  await Promise.all(printing);
  return code;
}

async function failed(io: Io, error: unknown): Promise<ExitCode> {
  // Commander has said what is wrong with options; a bad value from the environment is for us to tell.
  if (error instanceof InvalidArgumentError) await complain(io, error.message);
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  await complain(io, error instanceof Error ? error.message : String(error));
  if (error instanceof BadInput) return error.reason === 'not-found' ? EXIT.notFound : EXIT.invalid;
  if (error instanceof NotReachable) return EXIT.notReachable;
  return EXIT.failed;
}
