import { type Command, InvalidArgumentError } from 'commander';
import type { Backend, Place, Unavailable } from '../client/backend.ts';
import { httpClient } from '../client/http-client.ts';
import type { Answer, Service } from '../client/service.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import type { Io } from './io.ts';
import { problemText } from './problem-text.ts';

/** What every command is given. */
export interface Context {
  readonly io: Io;
  readonly backend: Backend;
  /** Runs a command and keeps its exit code. */
  readonly ending: <Args extends unknown[]>(
    work: (...args: Args) => Promise<ExitCode>,
  ) => (...args: Args) => Promise<void>;
}

export type AddCommand = (program: Command, context: Context) => void;

export interface PlaceOptions {
  readonly data?: string;
  readonly log?: string;
  readonly url?: string;
}

/** Adds the options that say where the data is. */
export const withPlace = (command: Command): Command =>
  command
    .option('--data <folder>', 'data folder (default: $BILATERAL_DATA, else ./data)')
    .option('--log <url>', 'log of another kind or place, as sqlite:./data/log.db');

/** Also for commands that may speak to a server. */
export const withServer = (command: Command): Command =>
  withPlace(command).option('--url <url>', 'speak to this server, as http://127.0.0.1:3000', urlOf);

function urlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return text;
  throw new InvalidArgumentError(`A server's address is as http://127.0.0.1:3000, not "${text}".`);
}

/** The data folder and log that the options and the environment name. */
export const placeOf = ({ data, log }: PlaceOptions, env: Io['env']): Place => ({
  data: data ?? env['BILATERAL_DATA'] ?? './data',
  ...(log === undefined ? {} : { log }),
});

type Work = (service: Service) => Promise<ExitCode>;

/** Reads from the server named or found, else from the data folder itself, which must be there. */
export const withService = (context: Context, options: PlaceOptions, work: Work) =>
  using(context, { ...options, mustExist: true }, work);

/** The same for writing: a data folder that is not there is made, but in a dry run. */
export const withWriter = (
  context: Context,
  { dryRun = false, ...options }: PlaceOptions & { readonly dryRun?: boolean },
  work: Work,
) => using(context, { ...options, mustExist: false, isDryRun: dryRun }, work);

type Using = PlaceOptions & Pick<Place, 'mustExist' | 'isDryRun'>;

async function using({ io, backend }: Context, options: Using, work: Work): Promise<ExitCode> {
  const opened = await open(backend, options, io.env);
  if (!opened.ok) return unavailable(io, opened);
  try {
    return await work(opened.service);
  } finally {
    await opened.service.close();
  }
}

async function open(backend: Backend, options: Using, env: Io['env']) {
  if (options.url !== undefined) return { ok: true as const, service: httpClient(options.url) };
  const { mustExist = false, isDryRun = false } = options;
  const place = { ...placeOf(options, env), mustExist, isDryRun };
  const server = await backend.findServer(place);
  if (server) return { ok: true as const, service: httpClient(server.url) };
  return backend.openService(place);
}

/** Prints a problem to stderr; the exit code that stands for it. */
export async function refused(
  io: Io,
  { problem }: Extract<Answer<unknown>, { ok: false }>,
): Promise<ExitCode> {
  await complain(io, problemText(problem));
  return exitCodeOf(problem);
}

/** Says that the store cannot be had. */
export async function unavailable(io: Io, { message }: Unavailable): Promise<ExitCode> {
  await complain(io, message);
  return EXIT.notReachable;
}

export const complain = (io: Io, message: string): Promise<void> =>
  io.stderr.write(`bilateral: ${message}\n`);

/** One JSON document for people and programs. */
export const printJson = (io: Io, value: unknown): Promise<void> =>
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

/** One line of NDJSON. */
export const printLine = (io: Io, value: unknown): Promise<void> =>
  io.stdout.write(`${JSON.stringify(value)}\n`);
