import type { ArticleAnswer } from '../client/service.ts';
import { type ArticleOptions, articleFrom, withArticle } from './article-input.ts';
import {
  type AddCommand,
  type PlaceOptions,
  printJson,
  refused,
  withServer,
  withWriter,
} from './connect.ts';
import { EXIT } from './exit-code.ts';
import { factLines } from './fact-lines.ts';

type Options = PlaceOptions & ArticleOptions & { readonly dryRun?: true; readonly json?: true };

const HELP = `
Examples:
  bilateral add story.html --publisher "Harbour Wire" --published-on 2025-11-04
  bilateral add https://example.org/story --published-on 2025-11-04 --dry-run
  pbpaste | bilateral add - --publisher "Harbour Wire" --published-on 2025-11-04`;

/** `add`: reads an article and appends its facts. */
export const add: AddCommand = (program, context) => {
  const { io, ending } = context;
  withArticle(withServer(program.command('add <article>')))
    .description('read an article (file, address or -) and append its facts')
    .option('--dry-run', 'append nothing')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', HELP)
    .action(
      ending(async (from: string, options: Options) => {
        const article = await articleFrom(io, from, options);
        const { dryRun = false, json } = options;
        return withWriter(context, options, async (service) => {
          const answer = await service.addArticle(article, { dryRun });
          if (!answer.ok) return refused(io, answer);
          if (json) await printJson(io, answer.body);
          else await io.stdout.write(outcome(answer.body, dryRun));
          return EXIT.ok;
        });
      }),
    );
};

function outcome({ source, facts, duplicate }: ArticleAnswer, dryRun: boolean): string {
  const count = `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}`;
  const what = dryRun ? 'would add' : duplicate ? 'known already, nothing added:' : 'added';
  return `${what} ${count}, source ${source.sourceId}\n${factLines(facts)}`;
}
