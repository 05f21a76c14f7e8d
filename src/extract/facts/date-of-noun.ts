import type { DateExpression } from '../dates/expression.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

const THE_AN = anyOf('the|an?|its|his|her|their');

/** "the 1990 invasion of Peru", "a 1998 border war": the year of what a noun names stands before it. */
export const isYearOfNoun = ({ view, verb }: Draft['frame'], { to }: DateExpression): boolean =>
  verb.sense.family.endsWith('-noun') &&
  to <= verb.at &&
  verb.at - to <= YEAR_REACH &&
  view.scene.tokens.slice(to, verb.at).every(({ kind }) => kind === 'word');

/** In tokens, from a year to the noun. */
const YEAR_REACH = 2;

/** "met to discuss the text of the 25 March accord": not then. */
export const isOfTopic = (
  { detail, frame: { view, verb } }: Draft,
  date: DateExpression,
): boolean =>
  detail.type === 'meeting' &&
  date.from > verb.at + 1 &&
  isOfNoun(view, date) &&
  isAnyAt(view, articleAt(view, date) - 1, OF_ON);

const OF_ON = anyOf('of|on|about|under');

/** "condemned the January 8 attacks": the day of what the noun names. */
export const isOfNoun = (view: Draft['frame']['view'], date: DateExpression): boolean =>
  isAnyAt(view, articleAt(view, date), THE_AN) &&
  view.scene.tokens[date.to]?.kind === 'word' &&
  !isAnyAt(view, date.to, BEHIND_DATE);

/** "the 25 March accord", where the article is of the date, and "the March 25 accord". */
const articleAt = (view: Draft['frame']['view'], { from }: DateExpression): number =>
  lowerAt(view, from) === 'the' ? from : from - 1;

const BEHIND_DATE = anyOf(
  'in|on|at|of|to|for|by|with|and|or|but|as|that|when|after|before|over|from',
);
