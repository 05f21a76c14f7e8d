import { lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

/** What is news where it is only planned: meetings, agreements and deeds. */
const PLANNABLE = /^(?:meet|receive|visit|call|instrument|act)$/;
const PLANS = /^(?:plan|intend)$/;
const OWNERS = /^(?:i|we|they|also|both|still)$/;
const PLANNING = /^(?:plan(?:s|ned)?|intend(?:s|ed)?)$/;

/** Whether the word at a token plans what a verb tells: "I plan to visit", "we also intend to meet", "Peru and Chile plan to sign". */
export const isOwnPlan = (view: SentenceView, { sense }: Verb, at: number): boolean =>
  PLANS.test(lowerAt(view, at)) &&
  PLANNABLE.test(sense.family) &&
  (OWNERS.test(lowerAt(view, at - 1)) || areTwoBefore(view, at));

/** Those of two states, or several of one: "plan" behind one state is a noun. */
const areTwoBefore = (view: SentenceView, at: number): boolean =>
  view.mentions.some(
    ({ from, to, kind }) =>
      to === at && kind !== 'adjective' && view.mentions.some((one) => isTied(view, one.to, from)),
  );

const isTied = (view: SentenceView, end: number, from: number): boolean =>
  from - end <= 2 && from > end && /^(?:and|,)$/.test(lowerAt(view, end));

/** Whether a subject that ends at a token plans what the verb at another tells: "Ann plans to visit". */
export const isPlanned = (view: SentenceView, at: number, verb: number): boolean =>
  PLANNING.test(lowerAt(view, at)) &&
  lowerAt(view, at + 1) === 'to' &&
  view.clauses.some(({ verbs }) =>
    verbs.some((one) => one.at === verb && PLANNABLE.test(one.sense.family)),
  );
