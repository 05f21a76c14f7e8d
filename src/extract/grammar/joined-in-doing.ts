import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

/** "Peru joined Chile and Togo in condemning Chad": those whom somebody joins in what he does; else nobody. */
export function joinedInDoing(
  view: SentenceView,
  { verbs }: Clause,
  { at, sense }: Verb,
): readonly Mention[] {
  if (sense.tense !== 'ing' || lowerAt(view, at - 1) !== 'in') return [];
  const joining = verbs.findLast((verb) => verb.at < at);
  return joining?.sense.base === 'join'
    ? mentionsWithin(view, { from: joining.at + 1, to: at - 1 }).filter(({ isPlace }) => !isPlace)
    : [];
}
