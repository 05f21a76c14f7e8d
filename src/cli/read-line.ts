import type { Answer, ArticleInput, ReadAnswer } from '../client/service.ts';
import { lineObject } from './line-object.ts';
import { problemText } from './problem-text.ts';

/** What became of a line: the article read, or why it could not be. */
export type LineResult =
  | ({ readonly id?: unknown } & ReadAnswer)
  | { readonly id?: unknown; readonly line: number; readonly error: string };

/** Reads the article of one line of NDJSON, whose `id` the result bears. Nothing in a line makes it throw. */
export async function readLine(
  text: string,
  line: number,
  read: (article: ArticleInput) => Promise<Answer<ReadAnswer>>,
): Promise<LineResult> {
  const parsed = lineObject(text);
  if (typeof parsed === 'string') return { line, error: parsed };
  const { id, ...article } = parsed;
  const answer = await read(article);
  return answer.ok
    ? { ...named(id), ...answer.body }
    : { ...named(id), line, error: problemText(answer.problem) };
}

const named = (id: unknown): { readonly id?: unknown } => (id === undefined ? {} : { id });
