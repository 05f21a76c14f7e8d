import { Option } from 'commander';
import type { TimelineAnswer } from '../client/answers.ts';
import type { Service } from '../client/service.ts';
import {
  type AddCommand,
  type PlaceOptions,
  printJson,
  printLine,
  refused,
  withServer,
  withService,
} from './connect.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { queryOf, withFilters } from './filters.ts';
import { hasColour, type Io } from './io.ts';
import { entriesTable, timelineHead } from './timeline-table.ts';

type Format = 'table' | 'json' | 'ndjson';
type Options = PlaceOptions &
  Readonly<Record<string, unknown>> & {
    readonly format?: Format;
    readonly json?: true;
    readonly ndjson?: true;
    readonly all?: true;
  };

const HELP = `
Examples:
  bilateral timeline CHN-RUS
  bilateral timeline china-russia --from 2025-11 --type meeting,agreement
  bilateral timeline CHN-RUS --as-of 2026-01-01T00:00:00Z --ndjson --all`;

/** `timeline`: the dated entries of a country pair. */
export const timeline: AddCommand = (program, context) => {
  const { io, ending } = context;
  withFilters(withServer(program.command('timeline <pair>')))
    .description('the dated entries of a country pair, newest first')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['table', 'json', 'ndjson']),
    )
    .option('--json', 'the same as --format json')
    .addOption(
      new Option('--ndjson', 'the same as --format ndjson: one entry a line').conflicts('json'),
    )
    .option('--all', 'every page, not only the first (table and ndjson)')
    .addHelpText('after', HELP)
    .action(
      ending((pair: string, options: Options) =>
        withService(context, options, (service) => print(io, service, pair, options)),
      ),
    );
};

async function print(io: Io, service: Service, pair: string, options: Options): Promise<ExitCode> {
  const format = formatOf(options);
  let query = queryOf(options);
  for (let isFirst = true; ; isFirst = false) {
    const answer = await service.timeline(pair, query);
    if (!answer.ok) return refused(io, answer);
    await printPage(io, answer.body, format, isFirst);
    const { next } = answer.body;
    if (next === null || format === 'json') return EXIT.ok;
    if (!options.all) return more(io, next);
    query = { ...query, cursor: next };
  }
}

async function printPage(
  io: Io,
  answer: TimelineAnswer,
  format: Format,
  isFirst: boolean,
): Promise<void> {
  if (format === 'json') return printJson(io, answer);
  if (format === 'ndjson') {
    for (const entry of answer.entries) await printLine(io, entry);
    return;
  }
  const style = { columns: io.stdout.columns, colour: hasColour(io.stdout, io.env) };
  const head = isFirst ? timelineHead(answer, style) : '';
  await io.stdout.write(head + entriesTable(answer.entries, style));
}

async function more(io: Io, next: string): Promise<ExitCode> {
  await io.stderr.write(`There is more: go on with --cursor ${next}, or ask for --all.\n`);
  return EXIT.ok;
}

function formatOf({ format, json, ndjson }: Options): Format {
  if (json) return 'json';
  return ndjson ? 'ndjson' : (format ?? 'table');
}
