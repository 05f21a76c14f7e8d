import type { DateExpression } from '../dates/expression.ts';
import { hasFiniteForm } from '../grammar/finite-form.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';

/** "freed six sailors it had captured last month", "… its navy captured in June": when those were taken. */
export function isOfReduced({ view, verb }: Frame, { from }: DateExpression): boolean {
  for (let at = verb.at + 1; at < from - 1; at++) {
    if (!REFERRING.test(lowerAt(view, at)) || !NOUN_BEFORE.test(lowerAt(view, at - 1))) continue;
    const own = lowerAt(view, at).endsWith('s') ? at + 2 : at + 1;
    if ([own, own + 1].some((past) => past < from && hasFiniteForm(lowerAt(view, past))))
      return true;
  }
  return false;
}

const REFERRING = /^(?:it|he|she|they|its|his|her|their)$/;
/** Plurals, before which nothing parts the clause. */
const NOUN_BEFORE = /[a-z]{3}s$/;
