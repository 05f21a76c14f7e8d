import { anyOf } from '../text/any-of.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const AND_COMMA = anyOf('and|,');

/** What is news where it is only planned: meetings, agreements and deeds. */
const PLANNABLE = anyOf('meet|receive|visit|call|instrument|act');
const PLANS = anyOf('plan|intend');
const OWNERS = anyOf('i|we|they|also|both|still');
const PLANNING = anyOf('plan(?:s|ned)?|intend(?:s|ed)?');

/** Whether the word at a token plans what a verb tells: "I plan to visit", "we also intend to meet", "Peru and Chile plan to sign". */
export const isOwnPlan = (view: SentenceView, { sense }: Verb, at: number): boolean =>
  isAnyAt(view, at, PLANS) &&
  PLANNABLE.has(sense.family) &&
  (isAnyAt(view, at - 1, OWNERS) || areTwoBefore(view, at));

/** Those of two states, or several of one: "plan" behind one state is a noun. */
const areTwoBefore = (view: SentenceView, at: number): boolean =>
  view.mentions.some(
    ({ from, to, kind }) =>
      to === at && kind !== 'adjective' && view.mentions.some((one) => isTied(view, one.to, from)),
  );

const isTied = (view: SentenceView, end: number, from: number): boolean =>
  from - end <= 2 && from > end && isAnyAt(view, end, AND_COMMA);

/** Whether a subject that ends at a token plans what the verb at another tells: "Ann plans to visit". */
export const isPlanned = (view: SentenceView, at: number, verb: number): boolean =>
  isAnyAt(view, at, PLANNING) &&
  lowerAt(view, at + 1) === 'to' &&
  view.clauses.some(({ verbs }) =>
    verbs.some((one) => one.at === verb && PLANNABLE.has(one.sense.family)),
  );
