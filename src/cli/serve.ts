import { InvalidArgumentError } from 'commander';
import type { Served } from '../client/backend.ts';
import { type AddCommand, complain, placeOf, unavailable, withPlace } from './connect.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

interface Options {
  readonly data?: string;
  readonly log?: string;
  readonly port?: number;
  readonly host: string;
  readonly withExamples?: true;
}

/** `serve`: the API and the page, until it is told to stop. */
export const serve: AddCommand = (program, { io, backend, ending }) => {
  withPlace(program.command('serve'))
    .description('serve the API and the page')
    .option('--port <number>', 'port, 0 for any free one (default: $PORT, else 3000)', portOf)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--with-examples', 'load the sample article, once')
    .addHelpText('after', '\nExample:\n  bilateral serve --data ./data --port 3000 --with-examples')
    .action(
      ending(async (options: Options) => {
        const served = await backend.serve({
          ...placeOf(options, io.env),
          host: options.host,
          port: options.port ?? portFrom(io.env),
          withExamples: options.withExamples ?? false,
        });
        if (!served.ok) return refusal(io, served);
        return untilStopped(io, served, placeOf(options, io.env).data);
      }),
    );
};

async function untilStopped(
  io: Io,
  served: Extract<Served, { ok: true }>,
  data: string,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  io.onStop((signal) => {
    if (signal === 'SIGINT') code = EXIT.interrupted;
    // What goes wrong while closing also ends `closed`, which is awaited below.
    served.close().catch(() => {});
  });
  await io.stdout.write(welcome(served, data));
  await served.closed;
  return code;
}

function welcome({ url, examples }: Extract<Served, { ok: true }>, data: string): string {
  const lines = [`bilateral serves ${data} at ${url}`, ''];
  if (examples) {
    const what =
      examples.added > 0 ? `${examples.added} of ${examples.articles} added` : 'there already';
    lines.push(`  sample    ${what}`, `  look at   ${url}/pairs/CHN-RUS`);
  } else {
    lines.push(`  look at   ${url}/`);
  }
  lines.push(`  as JSON   ${url}/v1/pairs`, '', 'Ctrl-C stops it.', '');
  return lines.join('\n');
}

async function refusal(io: Io, served: Extract<Served, { ok: false }>): Promise<ExitCode> {
  if (served.reason === 'broken-table') {
    await complain(io, served.message);
    return EXIT.invalid;
  }
  if (served.reason !== 'port-taken') return unavailable(io, served);
  const { host, port } = served;
  await complain(
    io,
    `port ${port} on ${host} is taken by another program; choose one with --port, or stop that program`,
  );
  return EXIT.failed;
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError(`A port is a number from 0 to 65535, not "${text}".`);
}

function portFrom(env: Io['env']): number {
  return env['PORT'] ? portOf(env['PORT']) : 3000;
}
