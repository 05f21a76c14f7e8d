import { dayNumber } from '../../../events/day.ts';
import { edtfOf } from '../../../events/edtf.ts';
import type { Draft } from '../rules/rule.ts';
import { isAhead } from './modality.ts';
import { isRecalled } from './pointing-back.ts';
import type { Timed, When } from './timed.ts';

/**
 * Whether nothing was said at a meeting: "recalled her visit", "Chad, whose president visited Mali last week, said", "Ann, who
 * is expected in Mali on Monday, urged": in the news a meeting that is told of a speaker by the way, at which nothing of the sentence was said; nor is anything said at one that is still ahead.
 */
export function isToldByTheWay(
  { draft: { frame: meeting }, modality, when }: Timed,
  { detail, frame }: Draft,
): boolean {
  if (meeting.view !== frame.view && isRecalled(meeting)) return true;
  if (detail.type !== 'statement' || frame.view.scene.publisher !== null) return false;
  if (modality === 'planned' && !isAhead(frame)) return true;
  return (
    meeting.view === frame.view &&
    meeting.clause.link === 'relative' &&
    frame.clause.link !== 'relative' &&
    (meeting.clause.conjunction === 'whose' || isLongPast(meeting, when))
  );
}

/** "Ann, who visited Mali last week, thanked": some days before the news of what she says. */
function isLongPast({ clause, view }: Draft['frame'], { edtf, basis }: When): boolean {
  if (clause.conjunction !== 'who' || basis === 'publication') return false;
  const { latest } = edtfOf(edtf);
  return latest !== null && dayNumber(view.scene.publishedOn) - dayNumber(latest) > NEWS;
}

/** In days: what is told of a visit, with what was said there. */
const NEWS = 2;
