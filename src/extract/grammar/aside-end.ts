import { lowerAt, type SentenceView } from './sentence-view.ts';

/** In tokens, the longest aside between commas or dashes. */
const LONGEST_ASIDE = 25;

/**
 * Where the words go on behind an aside: "The minister, in a speech given to his party, said"; the token itself where
 * none begins. `leads` tells whether words from a token on can lead to the verb at another.
 */
export function asideEnd(
  view: SentenceView,
  from: number,
  before: number,
  leads: (view: SentenceView, from: number, before: number) => boolean,
): number {
  if (isDash(view, from)) return dashEnd(view, from, before);
  if (lowerAt(view, from) !== ',') return from;
  if (lowerAt(view, before) === ',') return before;
  const stop = Math.min(before - 1, from + LONGEST_ASIDE);
  for (let at = stop; at > from + 1; at--) {
    if (lowerAt(view, at) === ',' && leads(view, at + 1, before)) return at + 1;
  }
  return from;
}

/** Typewritten: "--". */
const isDash = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === '-' && lowerAt(view, at + 1) === '-';

/** "Peru -- itself poor -- sent": behind the second dash. */
function dashEnd(view: SentenceView, from: number, before: number): number {
  for (let at = from + 2; at < Math.min(before - 1, from + LONGEST_ASIDE); at++) {
    if (isDash(view, at)) return at + 2;
  }
  return from;
}
