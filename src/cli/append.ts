import { type Command, InvalidArgumentError } from 'commander';
import type { AppendAnswer, LineAnswer, Service, WriteOptions } from '../client/service.ts';
import {
  type AddCommand,
  complain,
  type PlaceOptions,
  printJson,
  printLine,
  refused,
  withServer,
  withWriter,
} from './connect.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { parseJson, readLines, readText } from './input.ts';
import type { Io } from './io.ts';
import { problemText } from './problem-text.ts';

type Options = PlaceOptions &
  WriteOptions & { readonly json?: true; readonly ndjson?: true; readonly expect?: Expected };
type Expected = number | 'no-stream';

const HELP = `
Examples:
  bilateral append meeting.json
  bilateral append --ndjson - < meetings.ndjson
  bilateral append correction.json --expect 4

A file whose name ends in .ndjson or .jsonl is read line by line: a bad line appends nothing and stops
nothing, and the exit code at the end is 4.`;

/** `append`: one event, an array of them, or NDJSON. */
export const append: AddCommand = (program, context) => {
  const { io, ending } = context;
  withServer(program.command('append <events>'))
    .description('append events (file or -): one, a JSON array (all or none), or NDJSON')
    .option('--ndjson', 'one event a line, one result line a line')
    .option('--expect <revision>', "the stream's revision, or none", expectedOf)
    .option('--idempotency-key <key>', 'a repeated request gets the first answer')
    .option('--dry-run', 'check everything, append nothing')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', HELP)
    .action(
      ending((from: string, options: Options, command: Command) => {
        const areLines = options.ndjson || /\.(ndjson|jsonl)$/i.test(from);
        if (areLines) refuseConditions(command, options);
        return withWriter(context, options, (service) =>
          areLines
            ? appendLines(io, from, options, service)
            : appendOne(io, from, options, service),
        );
      }),
    );
};

/** Lines are of many streams, and each is a request of its own. */
function refuseConditions(command: Command, { expect, idempotencyKey }: Options): void {
  const given = [
    ...(expect === undefined ? [] : ['--expect']),
    ...(idempotencyKey === undefined ? [] : ['--idempotency-key']),
  ];
  if (given.length > 0) command.error(`error: ${given.join(' and ')} cannot be had with NDJSON`);
}

async function appendOne(
  io: Io,
  from: string,
  options: Options,
  service: Service,
): Promise<ExitCode> {
  const { dryRun = false, idempotencyKey, expect, json } = options;
  const answer = await service.append(parseJson(await readText(io, from), from), {
    dryRun,
    ...(expect === undefined ? {} : { expected: expect }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  });
  if (!answer.ok) return refused(io, answer);
  if (json) await printJson(io, answer.body);
  else await io.stdout.write(outcome(answer.body, dryRun));
  return EXIT.ok;
}

async function appendLines(
  io: Io,
  from: string,
  { dryRun = false }: Options,
  service: Service,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  for await (const answer of service.appendLines(readLines(io, from), { dryRun })) {
    await printLine(io, answer);
    if (!isRefused(answer)) continue;
    await complain(io, `line ${answer.line}: ${problemText(answer.problem)}`);
    code = worse(code, exitCodeOf(answer.problem));
  }
  return code;
}

const isRefused = (answer: LineAnswer): answer is Extract<LineAnswer, { problem: unknown }> =>
  'problem' in answer;

/** Where lines fail in different ways, invalid input is what the user can mend first. */
const worse = (so: ExitCode, now: ExitCode): ExitCode =>
  so === EXIT.ok || so === now ? now : EXIT.invalid;

/** The events of an answer are all that were asked for: those known already too. */
function outcome({ events, duplicates }: AppendAnswer, dryRun: boolean): string {
  const rows = events.map(({ type, id }) => `  ${type.padEnd(18)} ${id}\n`).join('');
  const added = events.length - duplicates;
  if (added === 0) return `known already, nothing added: ${counted(duplicates)}\n${rows}`;
  const known = duplicates > 0 ? `, ${duplicates} known already` : '';
  return `${dryRun ? 'would append' : 'appended'} ${counted(added)}${known}\n${rows}`;
}

const counted = (events: number): string => `${events} ${events === 1 ? 'event' : 'events'}`;

function expectedOf(text: string): Expected {
  if (text === 'none') return 'no-stream';
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`A revision is a whole number or "none", not "${text}".`);
}
