import type { SourceData } from './complete-source.ts';
import type { Looked, SourceBook } from './port.ts';

/** An article with the other text that stood at its URL before, if one did. */
export async function withReplaced(
  source: SourceData,
  book: SourceBook,
): Promise<Looked<SourceData>> {
  const { kind, text, url, sourceId } = source;
  if (kind !== 'article' || text === null || url === null) return { ok: true, value: source };
  const former = await book.at(url);
  if (!former.ok) return former;
  const isOther = former.value !== null && former.value !== sourceId;
  return { ok: true, value: isOther ? { ...source, replaces: former.value } : source };
}
