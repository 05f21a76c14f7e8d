import { ON_PEOPLE } from '../rules/on-those.ts';
import { countriesOf, type Draft, type Participation } from '../rules/rule.ts';
import { PASSIVE } from './by-role.ts';
import type { Timed } from './timed.ts';

/** In tokens: from what was told to whoever did the same. */
const REACH = 80;

/** "Chad followed suit": the deed or the words that were told last, towards the same state, by somebody else. */
export function followed(
  draft: Draft,
  own: readonly string[],
  told: readonly Timed[],
): Draft | undefined {
  const last = lastNear(
    draft,
    told,
    ({ detail, participants }) =>
      isOneSided(detail.type) && participants.some((one) => isOther(one, own)),
  );
  if (!last) return undefined;
  const role = last.detail.type === 'statement' ? 'speaker' : 'initiator';
  const those = draft.participants.map(({ party }) => ({ party, role }) as const);
  const others = last.participants.filter((one) => isOther(one, own));
  return asThat(draft, last, [...those, ...others]);
}

/** "Chad expelled a Malian envoy. Mali responded in kind": the deed that was told last, back to whoever did it. */
export function returned(
  draft: Draft,
  own: readonly string[],
  told: readonly Timed[],
): Draft | undefined {
  const last = lastNear(
    draft,
    told,
    ({ detail, participants }) => detail.type === 'action' && isDoneTo(participants, own),
  );
  if (!last) return undefined;
  const doers = last.participants.filter(({ role }) => role === 'initiator');
  const participants = [
    ...draft.participants,
    ...doers.map(({ party }) => ({ party, role: 'recipient' }) as const),
  ];
  return asThat(draft, last, participants);
}

/** "Chad arrested two Malian pilots. They were freed on Friday": by whoever was told to have them, if by nobody else. */
export function doneToThose(draft: Draft, told: readonly Timed[]): Draft | undefined {
  const last = lastNear(
    draft,
    told,
    ({ detail }) => detail.type === 'action' && ON_PEOPLE.has(detail.kind),
  );
  const having = last ? statesIn(last, 'initiator') : [];
  const whose = last ? last.participants.filter(({ role }) => role === 'recipient') : [];
  const own = statesIn(draft, 'initiator');
  if (!last || having.length !== 1 || !own.every((one) => having.includes(one))) return undefined;
  const by = own.length > 0 ? draft.participants : last.participants.filter(isDoer);
  return { ...draft, participants: [...by, ...whose], wantsOtherSide: false, refersTo: undefined };
}

const isDoer = ({ role }: Participation): boolean => role === 'initiator';

const statesIn = ({ participants }: Draft, role: Participation['role']): readonly string[] =>
  countriesOf(participants.filter((one) => one.role === role).map(({ party }) => party));

/** What was told last of some sort, not far before. */
const lastNear = (
  { evidence: { from } }: Draft,
  told: readonly Timed[],
  fits: (draft: Draft) => boolean,
): Draft | undefined =>
  told.findLast(({ draft }) => from - draft.evidence.to <= REACH && fits(draft))?.draft;

/** The same deed or words once more, between others. */
const asThat = (draft: Draft, last: Draft, participants: Draft['participants']): Draft => ({
  ...draft,
  detail: last.detail,
  stance: last.stance,
  participants,
  wantsOtherSide: false,
});

const isDoneTo = (participants: Draft['participants'], own: readonly string[]): boolean =>
  participants.some(
    ({ party, role }) => role === 'recipient' && own.includes(party.country ?? ''),
  ) &&
  participants.some(({ party, role }) => role === 'initiator' && party.country !== null) &&
  participants.every(
    ({ party, role }) => role !== 'initiator' || !own.includes(party.country ?? ''),
  );

const isOneSided = (type: string): boolean => type === 'statement' || type === 'action';

const isOther = ({ party, role }: Participation, own: readonly string[]): boolean =>
  PASSIVE.has(role) && party.country !== null && !own.includes(party.country);
