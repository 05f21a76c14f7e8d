import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { partiesOf } from '../who/mention.ts';
import { as, countriesOf, type Draft } from './rule.ts';
import { isSettled } from './settled.ts';

/** "B followed suit", "B responded in kind", in the news: what A did or said just before; of what sort that is, what was told before it tells. */
export function followedIn(frame: Frame): Draft | undefined {
  const { view, verb, clause, aspect, subjects } = frame;
  if (view.scene.publisher !== null || aspect.isNegated || aspect.isHypothetical) return undefined;
  // "is taking similar steps to ensure": not what was done before.
  if (lowerAt(view, verb.to) === 'to') return undefined;
  const parties = partiesOf(subjects.filter(({ kind }) => kind !== 'media'));
  if ((aspect.isFuture && !isSettled(frame)) || countriesOf(parties).length === 0) return undefined;
  return {
    detail: { type: 'action', kind: 'other' },
    stance: 'neutral',
    participants: as('initiator', parties),
    evidence: { from: clause.from, to: clause.to },
    dated: { from: clause.from, to: clause.to },
    frame,
    isStanding: false,
    wantsOtherSide: true,
    refersTo: verb.sense.family === 'returned' ? 'return' : 'suit',
  };
}
