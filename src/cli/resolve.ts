import { isDay } from '../../events/day.ts';
import type { Reading, ResolvedActor } from '../client/service.ts';
import { type AddCommand, complain, printJson, printLine } from './connect.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readLines } from './input.ts';
import type { Io } from './io.ts';
import { lineObject } from './line-object.ts';

interface Options {
  readonly on?: string;
  readonly json?: true;
  readonly ndjson?: true;
}

const HELP = `
Examples:
  bilateral resolve "Kremlin spokesman" --on 2025-11-04
  printf '{"name":"Li Qiang","on":"2025-11-03"}\\n' | bilateral resolve --ndjson

With a day, the office is the one held that day, and ended states are known in their days alone.
With --ndjson each line {"name", "on"?} is answered {"name", "country", "person", "office"}.`;

/** `resolve`: an actor's country, on a day. */
export const resolve: AddCommand = (program, { io, backend, ending }) => {
  program
    .command('resolve [name]')
    .description("an actor's country, on a day")
    .option('--on <day>', 'the day, as 2025-11-04')
    .option('--json', 'print the answer as JSON')
    .option(
      '--ndjson',
      'one name a line, as JSON, from a file or (-, or no argument) standard input',
    )
    .addHelpText('after', HELP)
    .action(
      ending(async (name: string | undefined, options: Options) => {
        if (name === undefined && !options.ndjson) {
          await complain(io, 'missing argument: the name of an actor');
          return EXIT.usage;
        }
        const reading = await backend.openReading();
        try {
          return await (options.ndjson
            ? eachLine(io, name ?? '-', reading)
            : one(io, name ?? '', options, reading));
        } finally {
          await reading.close();
        }
      }),
    );
};

async function one(
  io: Io,
  name: string,
  { on, json }: Options,
  reading: Reading,
): Promise<ExitCode> {
  if (on !== undefined && !isDay(on)) {
    await complain(io, notADay(on));
    return EXIT.invalid;
  }
  const actor = await reading.resolve(name, on);
  if (json) await printJson(io, actor);
  else if (actor.country !== null) await io.stdout.write(`${inWords(actor)}\n`);
  if (actor.country !== null) return EXIT.ok;
  await complain(io, `no country is known for "${name}"`);
  return EXIT.notFound;
}

async function eachLine(io: Io, from: string, reading: Reading): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  let line = 0;
  for await (const text of readLines(io, from)) {
    line += 1;
    if (text.trim() === '') continue;
    const asked = questionOf(text);
    if (typeof asked === 'string') {
      await printLine(io, { line, error: asked });
      code = EXIT.invalid;
    } else {
      await printLine(io, await reading.resolve(asked.name, asked.on));
    }
  }
  return code;
}

/** The question on a line, or what is wrong with it. */
function questionOf(text: string): { readonly name: string; readonly on?: string } | string {
  const asked = lineObject(text);
  if (typeof asked === 'string') return asked;
  const { name, on } = asked;
  if (typeof name !== 'string' || name === '') return '"name" must be a text';
  if (on === undefined || on === null) return { name };
  return typeof on === 'string' && isDay(on) ? { name, on } : notADay(on);
}

const notADay = (on: unknown): string =>
  `"on" must be a calendar day, as 2025-11-04, not ${JSON.stringify(on)}`;

const inWords = ({ country, person, office }: ResolvedActor): string =>
  [country, person, office].filter((one) => one !== null).join('  ');
