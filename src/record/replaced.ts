import type { SourceData } from './complete-source.ts';
import type { SourceBook } from './port.ts';

/** An article with the other text that stood at its URL before, if one did. */
export async function withReplaced(source: SourceData, book: SourceBook): Promise<SourceData> {
  const { kind, text, url, sourceId } = source;
  if (kind !== 'article' || text === null || url === null) return source;
  const former = await book.at(url);
  return former === null || former === sourceId ? source : { ...source, replaces: former };
}
