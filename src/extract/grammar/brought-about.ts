import { anyOf } from '../text/any-of.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const WAS_WERE = anyOf('was|were|is|are');
const STATE_COUNTRY = anyOf('state|country|nation|government|leader');
const FIRST_SECOND = anyOf('first|second|third|last|only');
const WAS_WERE_IS = anyOf('was|were|is|became');

const BRINGING_ABOUT = anyOf('prompt(?:ed|ing)|forc(?:ed|ing)|led|leading|caus(?:ed|ing)');
/** "…, prompting Peru to recall its envoy": what somebody is brought to do, he does. */
export const BRINGING = anyOf('prompting|forcing|leading|causing|provoking|spurring');
/** In tokens: "prompting the Peruvian foreign minister to". */
const BRINGING_REACH = 9;

/** "The raid prompted Peru to recall its envoy": it did. */
export const isBroughtAbout = (view: SentenceView, at: number, from: number): boolean =>
  hasWord(view, { from: Math.max(from, at - BRINGING_REACH), to: at }, BRINGING_ABOUT);

/** "was quick to congratulate", "was the first to recognise", "thanked him for agreeing to come": it did. */
export const isReady = (view: SentenceView, at: number): boolean =>
  (isAnyAt(view, at - 2, READY) &&
    [at - 3, at - 4].some((back) => isAnyAt(view, back, WAS_WERE))) ||
  isFirstOf(view, at - 2) ||
  (lowerAt(view, at - 2) === 'agreeing' && lowerAt(view, at - 3) === 'for');

/** "was the first state to recognise". */
const isFirstOf = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, at, STATE_COUNTRY) &&
  isAnyAt(view, at - 1, FIRST_SECOND) &&
  [at - 2, at - 3, at - 4].some((back) => isAnyAt(view, back, WAS_WERE_IS));

const READY = anyOf('quick|swift|first|forced|obliged|compelled');
