import { lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

/** What is news where it is only planned: meetings, agreements and deeds. */
const PLANNABLE = /^(?:meet|receive|visit|call|instrument|act)$/;
const PLANS = /^(?:plan|intend)$/;
const OWNERS = /^(?:i|we|they|also|both|still)$/;
const PLANNING = /^(?:plan(?:s|ned)?|intend(?:s|ed)?)$/;

/** Whether the word at a token plans what a verb tells: "I plan to visit", "we also intend to meet". */
export const isOwnPlan = (view: SentenceView, { sense }: Verb, at: number): boolean =>
  PLANS.test(lowerAt(view, at)) &&
  OWNERS.test(lowerAt(view, at - 1)) &&
  PLANNABLE.test(sense.family);

/** Whether a subject that ends at a token plans what the verb at another tells: "Ann plans to visit". */
export const isPlanned = (view: SentenceView, at: number, verb: number): boolean =>
  PLANNING.test(lowerAt(view, at)) &&
  lowerAt(view, at + 1) === 'to' &&
  view.clauses.some(({ verbs }) =>
    verbs.some((one) => one.at === verb && PLANNABLE.test(one.sense.family)),
  );
