import type { Frame } from '../grammar/frame.ts';
import { hasWordLike, lowerAt } from '../grammar/sentence-view.ts';
import type { Mention } from '../who/mention.ts';

/** Whether somebody cannot speak for a state: media, those who hold no office any more or never held one, and courts. */
export const isNoVoice = (frame: Frame, one: Mention): boolean =>
  one.kind === 'media' || isFormer(frame, one) || isOfCourt(frame, one);

const NO_OFFICE =
  /^(?:former|retired|ex|opposition|dissident|exiled|candidate|nominee|hopeful|contender|challenger)$/;

/** "Former U.S. Secretary of State …", "the Kenyan opposition leader …". */
const isFormer = ({ view }: Frame, { from, to }: Mention): boolean =>
  [from - 1, from, from + 1, from + 2].some((at) => at < to && NO_OFFICE.test(lowerAt(view, at)));

const COURT = /^(?:courts?|judges?|tribunal|jury|magistrates?)$/;

/** "A Chilean judge", "the Supreme Court of Chile". */
const isOfCourt = ({ view }: Frame, { from, to, isOwner }: Mention): boolean =>
  hasWordLike(view, from, to, COURT) ||
  [to, to + 1].some((at) => COURT.test(lowerAt(view, isOwner ? at + 1 : at))) ||
  (lowerAt(view, from - 1) === 'of' && COURT.test(lowerAt(view, from - 2)));
