import { lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const ENSURING = /^(?:ensure|ensures|ensuring)$/;
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
  return ENSURING.test(lowerAt(view, before)) || isMakeSure(view, before);
}

/** "make sure", "see to it". */
function isMakeSure(view: SentenceView, at: number): boolean {
  const word = lowerAt(view, at);
  const before = lowerAt(view, at - 1);
  if (word === 'sure') return /^(?:make|makes|making|be)$/.test(before);
  return word === 'it' && before === 'to' && /^(?:see|seeing)$/.test(lowerAt(view, at - 2));
}
