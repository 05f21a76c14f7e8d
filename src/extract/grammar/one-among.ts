import { anyOf } from '../text/any-of.ts';
import { isAnyAt, lowerAt, type Range, type SentenceView } from './sentence-view.ts';

/** In tokens, from "among" to the relative clause: "among the 40 member states which". */
const REACH = 7;
const MANY = anyOf('countries|states|nations|members|governments|delegations|those|powers');

/** Where "among" stands in "A was among the countries which abstained", or "one" in "one of those that": A did. */
export function amongAt(view: SentenceView, { from }: Range): number | undefined {
  if (!isAnyAt(view, from - 2, MANY)) return undefined;
  for (let at = from - 2; at > Math.max(view.sentence.from, from - REACH); at--) {
    const isOneOf = lowerAt(view, at) === 'one' && lowerAt(view, at + 1) === 'of';
    if (lowerAt(view, at) === 'among' || isOneOf) return at;
  }
  return undefined;
}
