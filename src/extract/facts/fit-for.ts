import type { Draft } from '../rules/rule.ts';
import { actingIn, tookPart } from './held.ts';
import { isAside } from './within.ts';

/** Whether a draft can have been said at a meeting by those who took part in it; "told Bob of the meeting with Carl" was not said there. */
export const isFitFor = (draft: Draft, meeting: Draft): boolean =>
  !isAsideIn(meeting, draft.frame) && actingIn(draft).every((party) => tookPart(meeting, party));

const isAsideIn = (meeting: Draft, { clause }: Draft['frame']): boolean =>
  meeting.frame.clause === clause && isAside(meeting);
