import type { Draft } from '../rules/rule.ts';
import { isAhead } from './modality.ts';
import { isRecalled } from './pointing-back.ts';
import type { Timed } from './timed.ts';

/**
 * Whether nothing was said at a meeting: "recalled her visit", "Chad, whose president visited Mali last week, said", "Ann, who is expected in Mali on Monday, urged": in the news a meeting that is told
 * of a speaker by the way, at which nothing of the sentence was said; nor is anything said at one that is still ahead.
 */
export function isToldByTheWay(
  { draft: { frame: meeting }, modality }: Timed,
  { detail, frame }: Draft,
): boolean {
  if (meeting.view !== frame.view && isRecalled(meeting)) return true;
  if (detail.type !== 'statement' || frame.view.scene.publisher !== null) return false;
  if (modality === 'planned' && !isAhead(frame)) return true;
  return (
    meeting.view === frame.view &&
    meeting.clause.link === 'relative' &&
    meeting.clause.conjunction === 'whose' &&
    frame.clause.link !== 'relative'
  );
}
