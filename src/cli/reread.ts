import { availableParallelism } from 'node:os';
import type { Answer, RereadAnswer, Service } from '../client/service.ts';
import {
  type AddCommand,
  complain,
  type PlaceOptions,
  printJson,
  refused,
  withServer,
  withService,
} from './connect.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { inOrder } from './in-order.ts';
import type { Io } from './io.ts';
import { problemText } from './problem-text.ts';
import { progressOn } from './progress.ts';
import { changeLines, inWords, type Sums, sumOf } from './reread-text.ts';
import { articlesIn } from './stored-articles.ts';

interface Options extends PlaceOptions {
  readonly all?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Enough to keep the readers busy. */
const AT_ONCE = 2 * availableParallelism();

const HELP = `
Examples:
  bilateral reread 798fc5b5-d636-5ed2-8ba2-197a2f256cfc --dry-run
  bilateral reread --all

Facts that are found otherwise are amended, new ones added, those found no more retracted. What people confirmed or
retracted stays.`;

/** `reread`: stored articles are read again by the extractor of this version. */
export const reread: AddCommand = (program, context) => {
  const { io, ending } = context;
  withServer(program.command('reread [source]'))
    .description('read a stored article again, and bring its facts to what is found now')
    .option('--all', 'every stored article')
    .option('--dry-run', 'append nothing')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', HELP)
    .action(
      ending(async (source: string | undefined, options: Options) => {
        if ((source === undefined) !== (options.all === true)) return unclear(io);
        return withService(context, options, (service) =>
          source === undefined ? all(io, service, options) : one(io, service, source, options),
        );
      }),
    );
};

async function unclear(io: Io): Promise<ExitCode> {
  await complain(io, 'name one source, or --all');
  return EXIT.usage;
}

async function one(io: Io, service: Service, source: string, options: Options): Promise<ExitCode> {
  const { dryRun = false, json } = options;
  const answer = await service.reread(source, { dryRun });
  if (!answer.ok) return refused(io, answer);
  const { body } = answer;
  if (json) await printJson(io, body);
  else await io.stdout.write(`${inWords(sumOf([body]), dryRun)}\n${changeLines(body)}`);
  return EXIT.ok;
}

interface Failure {
  readonly sourceId: string;
  readonly error: string;
}

interface Total {
  /** How many articles were read. */
  readonly read: number;
  readonly sums: Sums;
  readonly failed: readonly Failure[];
  /** The answers that change something. */
  readonly changed: readonly RereadAnswer[];
}

async function all(io: Io, service: Service, options: Options): Promise<ExitCode> {
  const { dryRun = false, json } = options;
  const total = await rereadAll(io, service, dryRun);
  const { read, sums, failed, changed } = total;
  for (const { sourceId, error } of failed) await complain(io, `source ${sourceId}: ${error}`);
  if (json) {
    await printJson(io, { articles: read, ...sums, failed, changed });
  } else {
    for (const answer of changed) {
      await io.stdout.write(`source ${answer.sourceId}\n${changeLines(answer)}`);
    }
    const articles = read === 1 ? '1 article' : `${read} articles`;
    await io.stdout.write(`${articles}, ${inWords(sums, dryRun)}\n`);
  }
  return failed.length > 0 ? EXIT.failed : EXIT.ok;
}

/** Each article by itself: one that cannot be read stops no other. */
async function rereadAll(io: Io, service: Service, dryRun: boolean): Promise<Total> {
  const progress = progressOn(io.stderr);
  const answers: RereadAnswer[] = [];
  const failed: Failure[] = [];
  const results = inOrder(articlesIn(service), AT_ONCE, async (sourceId) => {
    return { sourceId, answer: await service.reread(sourceId, { dryRun }) };
  });
  for await (const { sourceId, answer } of results) {
    if (answer.ok) answers.push(answer.body);
    else failed.push({ sourceId, error: messageOf(answer) });
    await progress.report('articles read again', answers.length + failed.length);
  }
  await progress.end();
  const changed = answers.filter(({ changes }) => changes.length > 0);
  return { read: answers.length, sums: sumOf(answers), failed, changed };
}

const messageOf = ({ problem }: Extract<Answer<unknown>, { ok: false }>): string =>
  problemText(problem);
