import { readdirSync, readFileSync } from 'node:fs';
import type { ArticleInput, Service } from '../client/service.ts';

const BUILT = import.meta.url.endsWith('.ts') ? '../../' : '../../../';
const FOLDER = new URL(`${BUILT}examples/`, import.meta.url);

/** The sample articles: a text, and beside it a JSON file that says where and when it was published. */
const articles = (): readonly ArticleInput[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const said = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as ArticleInput; // our own file
      const text = readFileSync(new URL(name.replace(/\.json$/, '.txt'), FOLDER), 'utf8');
      return { ...said, text };
    });

/** Adds the sample articles that are not there yet. Throws when one is refused. */
export async function loadExamples(
  service: Service,
): Promise<{ readonly articles: number; readonly added: number }> {
  const all = articles();
  let added = 0;
  for (const article of all) {
    const answer = await service.addArticle(article);
    if (!answer.ok) throw new Error(`sample article ${article.title}: ${answer.problem.title}`);
    if (!answer.body.duplicate) added += 1;
  }
  return { articles: all.length, added };
}
