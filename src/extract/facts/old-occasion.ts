import { lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
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
  if (!IN_AT.has(lowerAt(view, at))) return false;
  const article = lowerAt(view, at + 1);
  const first = ARTICLES.has(article) ? at + 2 : at + 1;
  if (OWN.has(article) && isOfLife(view, first)) return true;
  return (
    OF_OLD.has(lowerAt(view, first)) &&
    [1, 2, 3].some((next) => OCCASIONS.has(lowerAt(view, first + next)))
  );
}

/** "in her memoirs", "during his first term". */
const isOfLife = (view: SentenceView, at: number): boolean =>
  BOOKS.has(lowerAt(view, at)) || [at, at + 1].some((next) => TERMS.has(lowerAt(view, next)));
