import type { DateExpression } from '../dates/expression.ts';
import { hasFiniteForm } from '../grammar/finite-form.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

/** "freed six sailors it had captured last month", "… its navy captured in June": when those were taken. */
export function isOfReduced({ view, verb }: Frame, { from }: DateExpression): boolean {
  for (let at = verb.at + 1; at < from - 1; at++) {
    if (!REFERRING.has(lowerAt(view, at)) || !NOUN_BEFORE.test(lowerAt(view, at - 1))) continue;
    const own = lowerAt(view, at).endsWith('s') ? at + 2 : at + 1;
    const isJustBehind = (past: number) =>
      past < from && from - past <= NEAR && hasFiniteForm(lowerAt(view, past));
    if ([own + 1, own].some(isJustBehind)) return true;
  }
  return false;
}

/** In tokens, from the verb to its date: "had captured early last month"; "had held for a year on Tuesday" has none. */
const NEAR = 3;
const REFERRING = anyOf('it|he|she|they|its|his|her|their');
/** Plurals, before which nothing parts the clause. */
const NOUN_BEFORE = /[a-z]{3}s$/;
