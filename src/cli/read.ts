import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { httpClient } from '../client/http-client.ts';
import type { Answer, ArticleInput, ReadAnswer } from '../client/service.ts';
import { type ArticleOptions, articleFrom, withArticle } from './article-input.ts';
import { type AddCommand, complain, printJson, printLine, refused } from './connect.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { explainText } from './explain-text.ts';
import { factLines } from './fact-lines.ts';
import { inOrder } from './in-order.ts';
import { readLines } from './input.ts';
import type { Io } from './io.ts';
import { type LineResult, readLine } from './read-line.ts';
import { rejectionText } from './rejection-text.ts';

type ReadOne = (article: ArticleInput) => Promise<Answer<ReadAnswer>>;
interface Options extends ArticleOptions {
  readonly json?: true;
  readonly ndjson?: true;
  readonly explain?: true;
  readonly url?: string;
}

/** Enough to keep every worker busy while results wait for their turn. */
const AT_ONCE = 4 * availableParallelism();

const HELP = `
Examples:
  bilateral read story.txt --published-on 2025-11-04
  bilateral read --json - --published-on 2025-11-04 < story.html
  bilateral read --ndjson articles.ndjson > facts.ndjson
  bilateral read story.txt --published-on 2025-11-04 --explain`;

/** `read`: what `add` would find, with nothing kept. */
export const read: AddCommand = (program, { io, backend, ending }) => {
  withArticle(program.command('read <article>'))
    .description('read an article (file, address or -) into facts, without appending')
    .option('--url <url>', 'let this server read it')
    .option('--json', 'print source, facts, dates and mentions as JSON')
    .addOption(
      new Option('--ndjson', 'read one article a line, print one result a line').conflicts('json'),
    )
    .option('--explain', 'say why each fact was made')
    .addHelpText('after', HELP)
    .action(
      ending(async (from: string, options: Options) => {
        const { url, explain = false } = options;
        if (url !== undefined && explain) return notThere(io);
        if (url !== undefined) return work(io, from, options, readBy(url));
        const willRead = options.extractor !== 'model';
        const reading = await backend.openReading({ willRead });
        try {
          return await work(io, from, options, (article) => reading.read(article, { explain }));
        } finally {
          await reading.close();
        }
      }),
    );
};

async function work(io: Io, from: string, options: Options, one: ReadOne): Promise<ExitCode> {
  if (options.ndjson)
    return eachLine(io, from, (article) => one({ ...whoReads(options), ...article }));
  const answer = await one(await articleFrom(io, from, options));
  if (!answer.ok) return refused(io, answer);
  const { body } = answer;
  if (options.json) await printJson(io, body);
  else await io.stdout.write(inWords(body, options) || 'no facts found\n');
  await io.stderr.write(unsearchedText(body) + rejectionText(body, options.explain ?? false));
  return EXIT.ok;
}

const inWords = (body: ReadAnswer, { explain }: Options): string =>
  explain && body.explanations ? explainText(body) : factLines(body.facts);

/** That not all of a text was searched, where it tells of more than can be recorded. */
const unsearchedText = ({ facts, searchedTo }: ReadAnswer): string =>
  searchedTo === undefined
    ? ''
    : `${facts.length} facts up to character ${searchedTo}: none were looked for behind it, split the text\n`;

async function notThere(io: Io): Promise<ExitCode> {
  await complain(io, 'a server does not explain what it reads: leave out --url or --explain');
  return EXIT.usage;
}

async function eachLine(io: Io, from: string, one: ReadOne): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const results = inOrder(readLines(io, from), AT_ONCE, (text, index) =>
    text.trim() === '' ? Promise.resolve(undefined) : readLine(text, index + 1, one),
  );
  for await (const result of results) {
    if (result === undefined) continue;
    if (isBad(result)) code = EXIT.invalid;
    await printLine(io, result);
  }
  return code;
}

const whoReads = ({ extractor }: Options): Pick<ArticleInput, 'extractor'> =>
  extractor === undefined ? {} : { extractor };

const isBad = (result: LineResult): boolean => 'error' in result;

function readBy(url: string): ReadOne {
  const service = httpClient(url);
  return async (article) => {
    const answer = await service.addArticle(article, { dryRun: true });
    if (!answer.ok) return answer;
    const { source, facts, mentions } = answer.body;
    return { ok: true, body: { source, facts, dates: mentions.dates, mentions } };
  };
}
