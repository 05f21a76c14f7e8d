import { anyOf } from '../text/any-of.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

/** "are in the process of donating", "have been working to provide": it is being done; what is only worked on otherwise may never be. */
export const isUnderWay = (view: SentenceView, { at, sense }: Verb): boolean =>
  sense.family === 'act' &&
  (sense.tense === 'ing'
    ? isInProcess(view, at)
    : sense.tense === 'base' && sense.detail === 'aid' && isWorkedOn(view, at));

const isInProcess = (view: SentenceView, at: number): boolean =>
  ['of', 'process', 'the', 'in'].every((word, back) => lowerAt(view, at - 1 - back) === word) &&
  isAnyAt(view, at - 5, IS);

const IS = anyOf('is|are|was|were|been|now|currently|still|already');

function isWorkedOn(view: SentenceView, at: number): boolean {
  if (lowerAt(view, at - 1) !== 'to') return false;
  const verb = isAnyAt(view, at - 2, HOW) ? at - 3 : at - 2;
  return lowerAt(view, verb) === 'working' && lowerAt(view, verb - 1) === 'been';
}

const HOW = anyOf('hard|together|jointly|closely|tirelessly|urgently');
