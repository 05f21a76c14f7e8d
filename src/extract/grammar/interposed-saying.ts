import type { Mention } from '../who/mention.ts';
import { lowerAt, mentionsWithin, type Range, type SentenceView } from './sentence-view.ts';

/** In tokens, from the comma to the verb: "the Kenyan defence minister said". */
const REACH = 12;

/**
 * "Chad, Peru said on Monday, had broken the truce": what stands before the words that tell who says so, where a clause
 * goes on behind them with its own verb; undefined where none are put in between.
 */
export function headBefore(view: SentenceView, index: number): Range | undefined {
  const [told, clause] = [view.clauses[index - 1], view.clauses[index]];
  if (!told || clause?.link !== 'coordinate' || clause.conjunction !== ',') return undefined;
  const [saying, ...more] = told.verbs;
  if (saying?.sense.family !== 'say' || more.length > 0) return undefined;
  const speaker = mentionsWithin(view, { from: told.from, to: saying.at }).at(-1);
  if (!speaker || speaker.to !== saying.at) return undefined;
  const article = lowerAt(view, speaker.from - 1) === 'the' ? 1 : 0;
  const comma = speaker.from - 1 - article;
  const isAside = comma > told.from && lowerAt(view, comma) === ',' && saying.at - comma <= REACH;
  return isAside ? { from: told.from, to: comma } : undefined;
}

/** Whoever acts in a clause that goes on behind such words; undefined where there are none. */
export function actorBefore(view: SentenceView, index: number): readonly Mention[] | undefined {
  const head = headBefore(view, index);
  const last = head && mentionsWithin(view, head).at(-1);
  if (!head) return undefined;
  return last && !last.isPlace && last.to === head.to ? [last] : [];
}
