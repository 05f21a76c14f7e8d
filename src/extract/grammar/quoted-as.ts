import { anyOf } from '../text/any-of.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const REPORTED = anyOf('quoted|cited|reported');
/** In tokens: "was quoted on Monday by the state news agency as saying". */
const REACH = 12;

/** Where the passive verb stands, and its clause, in "the minister was quoted as saying", by the token of "saying". */
export function quotedAs(
  view: SentenceView,
  saying: number,
): { readonly at: number; readonly index: number } | undefined {
  if (lowerAt(view, saying) !== 'saying' || lowerAt(view, saying - 1) !== 'as') return undefined;
  for (let at = saying - 2; at > Math.max(view.sentence.from, saying - REACH); at--) {
    if (!isAnyAt(view, at, REPORTED)) continue;
    const index = view.clauses.findIndex(({ from, to }) => from <= at && at < to);
    return index === -1 ? undefined : { at, index };
  }
  return undefined;
}
