import type { SentenceView } from './sentence-view.ts';

/** "…, when Chad was attacked," said Ann, thanking Bob: where whoever goes on outside the quotation speaks, in the clause that ends it. */
export function tagAt(view: SentenceView, index: number, next: number): number | undefined {
  const { isQuoted } = view.scene;
  const [first, ...rest] = view.clauses[index]?.verbs ?? [];
  if (!first || !isQuoted(first.at) || isQuoted(view.clauses[next]?.from ?? 0)) return undefined;
  return rest.findLast(({ at, sense }) => sense.family === 'say' && !isQuoted(at))?.at;
}
