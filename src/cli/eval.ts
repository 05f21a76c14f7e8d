import { availableParallelism } from 'node:os';
import type { ArticleInput, Reading } from '../client/service.ts';
import { type ArticleResult, resultOf } from '../eval/article-result.ts';
import type { GoldArticle } from '../eval/gold.ts';
import { missesOf } from '../eval/misses.ts';
import type { PredictedFact } from '../eval/predicted.ts';
import { evaluationOf } from '../eval/scores.ts';
import { extractorOption } from './article-input.ts';
import { type AddCommand, type Context, printJson } from './connect.ts';
import { evaluationTable } from './eval-table.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type GoldEntry, readGoldFolder, readPredictions } from './gold-folder.ts';
import { inOrder } from './in-order.ts';
import { BadInput } from './input.ts';
import { problemText } from './problem-text.ts';
import { safe } from './style.ts';

interface Options {
  readonly predicted?: string;
  readonly extractor?: NonNullable<ArticleInput['extractor']>;
  readonly misses?: true;
  readonly json?: true;
}

const HELP = `
Examples:
  bilateral eval gold/
  bilateral eval gold/ --misses
  bilateral eval gold/ --predicted other-extractor/ --json

The rules by which facts are compared, and the format of coded articles: docs/evaluation.md.`;

/** `eval`: how well coded articles are read. */
export const evaluate: AddCommand = (program, context) => {
  program
    .command('eval <folder>')
    .description('score an extractor on a folder of coded articles')
    .option(
      '--predicted <path>',
      'facts of another extractor: a folder, or NDJSON with id and facts',
    )
    .addOption(extractorOption())
    .option('--misses', 'list everything that is not as it is coded')
    .option('--json', 'print the scores as JSON')
    .addHelpText('after', HELP)
    .action(context.ending((folder: string, options: Options) => work(context, folder, options)));
};

async function work(context: Context, folder: string, options: Options): Promise<ExitCode> {
  const { io } = context;
  const gold = await readGoldFolder(io, folder);
  const found =
    options.predicted === undefined
      ? await readAll(context, gold, options)
      : await readPredictions(io, options.predicted, gold);
  const results = gold.map((one) => resultOf(one.name, one.gold, found.get(one.name) ?? []));
  const evaluation = evaluationOf(results);
  const misses = options.misses ? results.flatMap(missesOf) : [];
  if (options.json) {
    await printJson(io, options.misses ? { ...evaluation, misses } : evaluation);
  } else {
    await io.stdout.write(options.misses ? missesText(results) : '');
    await io.stdout.write(evaluationTable(evaluation));
  }
  return EXIT.ok;
}

const missesText = (results: readonly ArticleResult[]): string =>
  results
    .flatMap(missesOf)
    .map(
      ({ article, fact, what }) => `${article} ${fact === null ? '' : `${fact} `}${safe(what)}\n`,
    )
    .join('');

const AT_ONCE = 2 * availableParallelism();

/** What the extractor of this program finds in each article. */
async function readAll(
  { backend }: Context,
  gold: readonly GoldEntry[],
  { extractor = 'rules' }: Options,
): Promise<ReadonlyMap<string, readonly PredictedFact[]>> {
  const reading = await backend.openReading();
  try {
    const found = new Map<string, readonly PredictedFact[]>();
    for await (const [name, facts] of inOrder(each(gold), AT_ONCE, (one) =>
      readOne(reading, one, extractor),
    ))
      found.set(name, facts);
    return found;
  } finally {
    await reading.close();
  }
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function readOne(
  reading: Reading,
  { name, gold }: GoldEntry,
  extractor: NonNullable<Options['extractor']>,
): Promise<readonly [string, readonly PredictedFact[]]> {
  const answer = await reading.read({ ...articleOf(gold), extractor });
  if (!answer.ok) throw new BadInput('invalid', `${name}: ${problemText(answer.problem)}`);
  return [name, answer.body.facts];
}

/** The article as it would be added. */
function articleOf({ article }: GoldArticle): ArticleInput {
  const { text, title, publisher, url, published } = article;
  return {
    text,
    publishedOn: published.slice(0, 10),
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
  };
}
