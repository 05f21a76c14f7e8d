import type { Draft, Participation } from '../rules/rule.ts';
import type { Timed } from './timed.ts';

/** In tokens: from what was told to whoever did the same. */
const REACH = 80;
const PASSIVE: ReadonlySet<string> = new Set(['addressee', 'subject', 'recipient']);

/** "Chad followed suit": the deed or the words that were told last, towards the same state, by somebody else. */
export function followed(
  draft: Draft,
  own: readonly string[],
  told: readonly Timed[],
): Draft | undefined {
  const last = told.findLast(({ draft: { detail, participants, evidence } }) => {
    const isNear = draft.evidence.from - evidence.to <= REACH;
    return isNear && isOneSided(detail.type) && participants.some((one) => isOther(one, own));
  })?.draft;
  if (!last) return undefined;
  const role = last.detail.type === 'statement' ? 'speaker' : 'initiator';
  const those = draft.participants.map(({ party }) => ({ party, role }) as const);
  const others = last.participants.filter((one) => isOther(one, own));
  return {
    ...draft,
    detail: last.detail,
    stance: last.stance,
    participants: [...those, ...others],
    wantsOtherSide: false,
  };
}

const isOneSided = (type: string): boolean => type === 'statement' || type === 'action';

const isOther = ({ party, role }: Participation, own: readonly string[]): boolean =>
  PASSIVE.has(role) && party.country !== null && !own.includes(party.country);
