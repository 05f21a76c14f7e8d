import { anyOf } from '../text/any-of.ts';
import type { Clause } from './clause.ts';
import { hasFiniteForm } from './finite-form.ts';
import { heldAhead } from './is-held.ts';
import { hasWord, lowerAt, type Range, type SentenceView } from './sentence-view.ts';

const AFTER_FOLLOWING = anyOf('after|following|during|at|in|on|before|since|with|for|,');

/** "A summit between A and B is expected to be held", "said talks of A and B would open": what is yet to be held is the subject. */
export function isToBeHeld(view: SentenceView, clause: Clause, { from: noun, to }: Range): boolean {
  const before = clause.verbs.filter(({ at }) => at < noun);
  if (before.some(({ sense }) => sense.family !== 'say')) return false;
  if (!leadsTo(view, before.at(-1)?.to ?? clause.from, noun)) return false;
  for (let at = to; at < clause.to; at++) {
    if (heldAhead(view, at, { isTold: true, isOfBody: false }) !== undefined) return true;
    if (isOtherVerb(view, clause, at)) return false;
  }
  return false;
}

/** In tokens: "the long-delayed second round of". */
const LONGEST_LEAD = 6;

/** "The talks were cordial and the next round would be held": another verb of theirs; "talks chaired by Ann will" goes on. */
const isOtherVerb = (view: SentenceView, clause: Clause, at: number): boolean =>
  lowerAt(view, at + 1) !== 'by' &&
  (hasFiniteForm(lowerAt(view, at)) || clause.verbs.some((verb) => verb.at === at));

/** "After lunch, the talks": where the words before a comma end. */
function behindComma(view: SentenceView, from: number, noun: number): number {
  for (let at = noun - 1; at >= from; at--) if (lowerAt(view, at) === ',') return at + 1;
  return from;
}

/** Nothing but what belongs to a noun stands before it, or the day of saying. */
function leadsTo(view: SentenceView, from: number, noun: number): boolean {
  const day = view.dates.find((date) => date.from <= from + 1 && date.to > from && date.to <= noun);
  const start = behindComma(view, day ? day.to : from, noun);
  return noun - start <= LONGEST_LEAD && !hasWord(view, { from: start, to: noun }, AFTER_FOLLOWING);
}
