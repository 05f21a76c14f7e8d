import type { Mode } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Draft, Participation } from './rule.ts';

/** Whether a clause tells of something that took place, is to, or was called off; not of what might be. */
export const isReportable = ({ aspect }: Frame): boolean =>
  !aspect.isHypothetical || aspect.isFuture;

/** A meeting that a clause tells of. */
export const meeting = (
  frame: Frame,
  mode: Mode,
  participants: readonly Participation[],
): Draft => ({
  detail: { type: 'meeting', mode, calledBy: null },
  stance: 'cooperative',
  participants,
  evidence: { from: frame.clause.from, to: frame.clause.to },
  dated: { from: frame.clause.from, to: frame.clause.to },
  frame,
  isStanding: false,
  wantsOtherSide: false,
});
