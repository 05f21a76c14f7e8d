import { anyOf } from '../text/any-of.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const NEGATIONS = new Set(
  "not never nearly almost no won't wouldn't cannot didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't neither nor denied denies".split(
    ' ',
  ),
);

/** Whether a verb tells of nothing that was done, by the words before it and by what it takes. */
export const isNegated = (view: SentenceView, verb: Verb, words: readonly string[]): boolean =>
  isNegative(words) || takesNothing(view, verb);

/** "held no talks", "signed no treaty", "gave Peru no weapons": nothing of what the verb takes; what is said may begin with "no". */
function takesNothing(view: SentenceView, { at, to, sense }: Verb): boolean {
  if (sense.rest.some((words) => /(?:^|\|)no(?:\||$)/.test(words))) return false;
  const isSaying = sense.family === 'say' || sense.family === 'speak';
  for (let next = at + 1; next < Math.max(to, isSaying ? 0 : at + 2); next++) {
    if (lowerAt(view, next) === 'no' && !isAnyAt(view, next + 1, NO_MORE_THAN)) return true;
  }
  return false;
}

const NO_MORE_THAN = anyOf('later|longer|sooner|less|fewer|more|doubt|-');

/** "did not sign", "has yet to be signed". */
const isNegative = (words: readonly string[]): boolean =>
  (words.some((word) => NEGATIONS.has(word)) && !words.some((word) => ONLY.has(word))) ||
  (words.includes('yet') && words.includes('to'));

/** "has not only condemned it but also …": it has. */
const ONLY = anyOf('only|just|merely|simply');
