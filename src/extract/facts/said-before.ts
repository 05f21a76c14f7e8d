import { isAnyAt, lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isOldOccasion } from './old-occasion.ts';
import { isHowOften } from './repeated.ts';

const BEFORE = anyOf('had|repeatedly|often|once|recently|earlier|previously|famously|regularly');
const BEHIND = anyOf('recently|earlier|previously|once|then|repeatedly|often');
const ENDS = anyOf('[.,;:!?"“”«»–—-]|');

/** Whether what is quoted was said before, on no day that is told: "had said", "once said", "said recently", "said at the time", "said in a recent interview", "said on many occasions". */
export function isSaidBefore(view: SentenceView, { from, to }: Range): boolean {
  if (isAnyAt(view, from - 1, BEFORE)) return true;
  if (isAnyAt(view, to, BEHIND) && isAnyAt(view, to + 1, ENDS)) return true;
  return isAtTheTime(view, to) || isOldOccasion(view, to) || isHowOften(view, to + 1);
}

const isAtTheTime = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'at' &&
  lowerAt(view, at + 1) === 'the' &&
  lowerAt(view, at + 2) === 'time' &&
  isAnyAt(view, at + 3, ENDS);
