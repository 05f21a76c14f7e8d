import type { Answer, ArticleInput, ReadAnswer } from '../client/service.ts';
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
  const parsed = parsedObject(text);
  if (typeof parsed === 'string') return { line, error: parsed };
  const { id, ...article } = parsed;
  const answer = await read(article);
  return answer.ok
    ? { ...named(id), ...answer.body }
    : { ...named(id), line, error: problemText(answer.problem) };
}

const named = (id: unknown): { readonly id?: unknown } => (id === undefined ? {} : { id });

/** The object, or what is wrong with the line. */
function parsedObject(text: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return 'the line is not a JSON object';
    }
    return { ...value };
  } catch (error) {
    return `the line is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}
