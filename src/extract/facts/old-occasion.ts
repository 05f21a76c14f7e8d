import { isAnyAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const IN_AT = anyOf('in|during|at');
const ARTICLES = anyOf("an?|the|his|her|its|their|our|'s");
const OWN = anyOf('an?|his|her|their');
const OF_OLD = anyOf('recent|previous|earlier|past|last');
const OCCASIONS = anyOf(
  'interviews?|speech|speeches|statements?|letters?|address|messages?|remarks|talks|meetings?|calls?|conversations?|summits?|visits?|articles?|briefings?|years|times',
);
const TERMS = anyOf('term|tenure|presidency|premiership');
const BOOKS = anyOf('books?|memoirs?|autobiography|diary|diaries');

/** Whether words begin at a token that name an occasion of some time before: "in a recent interview", "during the previous talks", "in her memoirs". */
export function isOldOccasion(view: SentenceView, at: number): boolean {
  if (!isAnyAt(view, at, IN_AT)) return false;
  const first = isAnyAt(view, at + 1, ARTICLES) ? at + 2 : at + 1;
  if (isAnyAt(view, at + 1, OWN) && isOfLife(view, first)) return true;
  return (
    isAnyAt(view, first, OF_OLD) && [1, 2, 3].some((next) => isAnyAt(view, first + next, OCCASIONS))
  );
}

/** "in her memoirs", "during his first term". */
const isOfLife = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, at, BOOKS) || [at, at + 1].some((next) => isAnyAt(view, next, TERMS));
