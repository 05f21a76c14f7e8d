import { Option } from 'commander';
import type { PairSummary, PairsAnswer } from '../client/answers.ts';
import {
  type AddCommand,
  type PlaceOptions,
  printJson,
  printLine,
  refused,
  withServer,
  withService,
} from './connect.ts';
import { EXIT } from './exit-code.ts';
import type { Io } from './io.ts';

interface Options extends PlaceOptions {
  readonly country?: string;
  readonly q?: string;
  readonly sort?: string;
  readonly limit?: string;
  readonly cursor?: string;
  readonly json?: true;
  readonly ndjson?: true;
}

/** `pairs`: the country pairs that have entries. */
export const pairs: AddCommand = (program, context) => {
  const { io, ending } = context;
  withServer(program.command('pairs'))
    .description('the country pairs that have entries')
    .option('--country <country>', 'one of the two')
    .option('-q <words>', 'part of a name or code')
    .option('--sort <by>', 'busiest, recent or code')
    .option('--limit <number>', 'at most so many')
    .option('--cursor <cursor>', "where the answer before ended: its 'next'")
    .option('--json', 'print the answer as JSON')
    .addOption(new Option('--ndjson', 'one pair a line, as JSON').conflicts('json'))
    .addHelpText('after', '\nExample:\n  bilateral pairs --country RUS --sort recent')
    .action(
      ending((options: Options) =>
        withService(context, options, async (service) => {
          const { country, q, sort, limit, cursor } = options;
          const answer = await service.pairs({ country, q, sort, limit, cursor });
          if (!answer.ok) return refused(io, answer);
          await print(io, answer.body, options);
          return EXIT.ok;
        }),
      ),
    );
};

async function print(io: Io, answer: PairsAnswer, { json, ndjson }: Options): Promise<void> {
  if (json) return printJson(io, answer);
  if (!ndjson) return io.stdout.write(answer.pairs.map(row).join('') || 'no pairs yet\n');
  for (const pair of answer.pairs) await printLine(io, pair);
}

function row({ pair, countries, total, first, last }: PairSummary): string {
  const names = countries.map(({ name }) => name).join(' – ');
  const span = [first, last].filter((day) => day !== null).join(' to ');
  return `${pair}  ${String(total).padStart(7)}  ${span.padEnd(24)}  ${names}\n`;
}
