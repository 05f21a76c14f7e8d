import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { ReferenceSort } from '../reference-sorts.ts';
import { anyOf } from '../text/any-of.ts';

const THE_THIS = anyOf('the|this|that|these|those');

/** Adjectives between the article and the noun, at most. */
const MODIFIERS = 2;

/** "The request was turned down", in the news: the sort of what a passive without an agent speaks of, where its subject is a noun that points back. */
export function pointedBackTo({
  view,
  clause,
  aspect,
  subjects,
}: Frame): ReferenceSort | undefined {
  if (!aspect.isPassive || subjects.length > 0 || view.scene.publisher !== null) return undefined;
  if (!isAnyAt(view, clause.from, THE_THIS)) return undefined;
  for (let at = clause.from + 1; at <= clause.from + 1 + MODIFIERS; at++) {
    const found = view.scene.lexicon.references.get(lowerAt(view, at));
    if (found) return isAnyAt(view, at + 1, AUXILIARIES) ? found : undefined;
  }
  return undefined;
}
