import { NUMBER_WORDS } from '../dates/numbers.ts';
import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const BOTH = anyOf('both|two');
const HOUSES = anyOf('houses|chambers');

/** Before the words that tell how many they are, which end with a token: before "more than 20" of "more than 20 Irish senators". */
export function beforeCount(view: SentenceView, last: number): number {
  let at = last;
  while (mayCount(lowerAt(view, at))) at--;
  return at;
}

/** Whether a range tells how many: more than an article. */
export const isCount = (view: SentenceView, from: number, to: number): boolean =>
  to - from > 1 || (to > from && lowerAt(view, from) !== 'a' && lowerAt(view, from) !== 'an');

const mayCount = (word: string): boolean =>
  MANY.has(word) || NUMBER_WORDS.has(word) || /^\d+$/.test(word);

const MANY = anyOf(
  'a|more|than|over|about|around|nearly|almost|some|several|many|few|various|dozen|visiting|senior|leading|influential|prominent',
);

/** The "of" before "both houses of" that ends with a token, else that token: "members of both houses of the Irish parliament". */
export const beforeHouses = (view: SentenceView, of: number): number =>
  isAnyAt(view, of - 1, HOUSES) && isAnyAt(view, of - 2, BOTH) ? of - 3 : of;
