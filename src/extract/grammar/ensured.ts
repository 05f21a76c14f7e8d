import { anyOf } from '../text/any-of.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const MAKE_MAKES = anyOf('make|makes|making|be');
const SEE_SEEING = anyOf('see|seeing');

const ENSURING = anyOf('ensure|ensures|ensuring');
/** In tokens, from whoever is to do it to the verb: "ensure that Peru fully pays". */
const REACH = 2;

/** "efforts to ensure Peru pays for the dam", "make sure that Peru pays": what somebody means another to do. */
export function isEnsured(view: SentenceView, { at, sense: { tense } }: Verb): boolean {
  if (tense !== 'present' && tense !== 'base') return false;
  const doer = view.mentions.findLast(({ to }) => to <= at);
  if (!doer || at - doer.to > REACH) return false;
  let before = doer.from - 1;
  if (lowerAt(view, before) === 'the') before--;
  if (lowerAt(view, before) === 'that') before--;
  return isAnyAt(view, before, ENSURING) || isMakeSure(view, before);
}

/** "make sure", "see to it". */
function isMakeSure(view: SentenceView, at: number): boolean {
  const word = lowerAt(view, at);
  const before = lowerAt(view, at - 1);
  if (word === 'sure') return isAnyAt(view, at - 1, MAKE_MAKES);
  return word === 'it' && before === 'to' && isAnyAt(view, at - 2, SEE_SEEING);
}
