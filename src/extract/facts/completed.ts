import { lowerAt } from '../grammar/sentence-view.ts';
import { countriesOf, type Draft, type Participation } from '../rules/rule.ts';
import { partyOf } from '../who/mention.ts';
import type { Timed } from './timed.ts';

const ACTIVE: ReadonlySet<string> = new Set(['speaker', 'party', 'initiator', 'guest']);
const PASSIVE_ROLE: Readonly<Record<string, Participation['role']>> = {
  statement: 'subject',
  action: 'recipient',
  meeting: 'host',
};

/**
 * A statement without a target speaks to the other side of its meeting, and who agrees there agrees with it;
 * without a meeting it is none.
 */
export function completed(
  draft: Draft,
  meeting: Timed | undefined,
  pair: readonly string[],
): Draft | undefined {
  if (!draft.wantsOtherSide) return draft;
  const speakers = draft.participants.filter(({ role }) => ACTIVE.has(role));
  const own = countriesOf(speakers.map(({ party }) => party));
  if (own.length > 1) return meeting || !areUnknown(draft) ? draft : undefined;
  if (!meeting) return toOtherOf(draft, own, pair);
  const role = roleOf(draft, own);
  const others = meeting.draft.participants
    .filter(({ party }) => party.country !== null && !own.includes(party.country))
    .map(({ party }): Participation => ({ party, role }));
  return others.length > 0
    ? { ...draft, participants: [...draft.participants, ...others] }
    : undefined;
}

/** What nobody is said to have said, both sides said. */
function roleOf({ detail }: Draft, own: readonly string[]): Participation['role'] {
  if (detail.type === 'agreement') return 'party';
  return own.length === 0 ? 'speaker' : 'addressee';
}

/** In a story about two countries, what one says it says about the other. */
function toOtherOf(
  draft: Draft,
  own: readonly string[],
  pair: readonly string[],
): Draft | undefined {
  const other = pair.find((country) => !own.includes(country));
  const isOfOne = own.length === 1 && pair.includes(own[0] ?? '');
  const role = PASSIVE_ROLE[draft.detail.type];
  if (!other || !isOfOne || !role || isMerelyTold(draft)) return undefined;
  return { ...draft, participants: [...draft.participants, { party: partyOf(other), role }] };
}

/** What an office says without judging or asking anything is not aimed at whoever its title names. */
const isMerelyTold = ({ detail, frame }: Draft): boolean =>
  frame.view.scene.publisher !== null && detail.type === 'statement' && IDLE.has(detail.act);

const IDLE: ReadonlySet<string> = new Set(['comment', 'intent', 'praise', 'invite']);

/** "They" of whom no meeting told, and no office that speaks of itself and its guests. */
const areUnknown = ({ frame: { view, subjects } }: Draft): boolean =>
  view.scene.publisher === null &&
  subjects.some(({ to }) => /^(?:they|officials)$/.test(lowerAt(view, to - 1)));
