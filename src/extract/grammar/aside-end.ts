import { anyOf } from '../text/any-of.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

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
  if (dashAt(view, from) > 0) return dashEnd(view, from, before);
  if (lowerAt(view, from) !== ',') return from;
  if (lowerAt(view, before) === ',') return before;
  const stop = Math.min(before - 1, from + LONGEST_ASIDE);
  for (let at = stop; at > from + 1; at--) {
    if (lowerAt(view, at) === ',' && leads(view, at + 1, before)) return at + 1;
  }
  return from;
}

const DASH = anyOf('[—–]');

/** How many tokens a dash takes: one, or two where it is typewritten, "--"; none where there is no dash. */
function dashAt(view: SentenceView, at: number): number {
  if (isAnyAt(view, at, DASH)) return 1;
  return lowerAt(view, at) === '-' && lowerAt(view, at + 1) === '-' ? 2 : 0;
}

/** "Peru -- itself poor -- sent", "Peru — itself poor — sent": behind the second dash. */
function dashEnd(view: SentenceView, from: number, before: number): number {
  const first = from + dashAt(view, from);
  for (let at = first; at < Math.min(before, from + LONGEST_ASIDE); at++) {
    const dash = dashAt(view, at);
    if (dash > 0) return at + dash;
  }
  return from;
}
