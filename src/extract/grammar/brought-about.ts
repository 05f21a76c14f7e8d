import { hasWordLike, lowerAt, type SentenceView } from './sentence-view.ts';

const BRINGING_ABOUT = /^(?:prompt(?:ed|ing)|forc(?:ed|ing)|led|leading|caus(?:ed|ing))$/;
/** In tokens: "prompting the Peruvian foreign minister to". */
const BRINGING_REACH = 9;

/** "The raid prompted Peru to recall its envoy": it did. */
export const isBroughtAbout = (view: SentenceView, at: number, from: number): boolean =>
  hasWordLike(view, Math.max(from, at - BRINGING_REACH), at, BRINGING_ABOUT);

/** "was quick to congratulate", "was the first to recognise", "thanked him for agreeing to come": it did. */
export const isReady = (view: SentenceView, at: number): boolean =>
  (READY.test(lowerAt(view, at - 2)) &&
    [at - 3, at - 4].some((back) => /^(?:was|were|is|are)$/.test(lowerAt(view, back)))) ||
  isFirstOf(view, at - 2) ||
  (lowerAt(view, at - 2) === 'agreeing' && lowerAt(view, at - 3) === 'for');

/** "was the first state to recognise". */
const isFirstOf = (view: SentenceView, at: number): boolean =>
  /^(?:state|country|nation|government|leader)$/.test(lowerAt(view, at)) &&
  /^(?:first|second|third|last|only)$/.test(lowerAt(view, at - 1)) &&
  [at - 2, at - 3, at - 4].some((back) => /^(?:was|were|is|became)$/.test(lowerAt(view, back)));

const READY = /^(?:quick|swift|first|forced|obliged|compelled)$/;
