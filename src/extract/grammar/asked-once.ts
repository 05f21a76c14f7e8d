import type { Mention } from '../who/mention.ts';
import type { SentenceView } from './sentence-view.ts';

/** By clause. Each may ask for those before it, which ask in their turn: without it, a long sentence never ends. */
const known = new WeakMap<SentenceView, (readonly Mention[])[]>();

/** What a key of a sentence gives, read the first time that it is asked for. */
export function askedOnce(
  view: SentenceView,
  key: number,
  read: () => readonly Mention[],
): readonly Mention[] {
  const byClause = known.get(view) ?? [];
  known.set(view, byClause);
  byClause[key] ??= read();
  return byClause[key];
}
