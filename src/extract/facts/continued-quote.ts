import type { Draft } from '../rules/rule.ts';
import type { Party } from '../who/mention.ts';
import type { Timed } from './timed.ts';

/** In tokens: from a statement to the quotation that goes on with it. */
const REACH = 60;
/** Quotations that one statement may hold so. */
export const MOST_QUOTED = 4;

/** Whether a quotation that names nobody goes on with the statement told last, by the same speaker. */
export function continues(draft: Draft, last: Timed): boolean {
  const { verb, view } = draft.frame;
  const isMere =
    verb.sense.family === 'quoted' &&
    draft.wantsOtherSide &&
    draft.detail.type === 'statement' &&
    draft.detail.act === 'comment';
  if (!isMere || last.draft.detail.type !== 'statement') return false;
  const end = last.quoted.at(-1)?.to ?? last.draft.evidence.to;
  return view.sentence.from - end <= REACH && isSame(speakerOf(draft), speakerOf(last.draft));
}

const speakerOf = ({ participants }: Draft): Party | undefined =>
  participants.find(({ role }) => role === 'speaker')?.party;

const isSame = (one: Party | undefined, other: Party | undefined): boolean =>
  one !== undefined && one.country === other?.country && one.person === other.person;
