import { edtfOf } from '../../../events/edtf.ts';
import type { Draft } from '../rules/rule.ts';
import type { When } from './timed.ts';

/** What a joint text of a visit of some days says is of the day that its title names, if that is one of them. */
export function issuedOn({ detail, frame }: Draft, meeting: When | undefined): When | undefined {
  const day = frame.view.scene.memory.issued();
  if (!day || !meeting || detail.type === 'meeting' || frame.aspect.isFuture) return undefined;
  const { earliest, latest, precision } = edtfOf(meeting.edtf);
  const isOfVisit = precision === 'interval' && earliest !== null && latest !== null;
  if (!isOfVisit || day < earliest || day > latest) return undefined;
  return { ...meeting, edtf: day, basis: 'context', extent: 'point', words: null };
}
