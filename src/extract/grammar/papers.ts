import { anyOf } from '../text/any-of.ts';
/** What two states conclude with each other, whatever it is about. */
export const PAPER = anyOf(
  'treaty|pact|agreement|accords?|deal|bargain|protocol|memorandum|convention|contract|truce|ceasefire',
);

export const isPaper = (word: string): boolean => PAPER.has(word);
