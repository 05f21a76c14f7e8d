import type { Draft } from '../rules/rule.ts';
import type { Held } from './held.ts';
import type { Timed } from './timed.ts';

/**
 * Whether words of the news were said elsewhere than at the meeting told before them: "Ann met Bob. … Lima had said", and
 * "Ann met Bob. Chad arrested a Malian. Lima replied", where nobody speaks for a state and something else was told since; so too what
 * none of those says who met where more than two states did.
 *
 * @param last The fact told last.
 */
export function isSaidElsewhere(
  { detail, frame, participants }: Draft,
  { fact, index }: Held,
  last: Timed | undefined,
): boolean {
  const meeting = fact.draft.frame;
  if (detail.type !== 'statement' || frame.view.scene.publisher !== null) return false;
  if (frame.view === meeting.view) return false;
  if (frame.aspect.isPluperfect && !meeting.aspect.isPluperfect) return true;
  if (isByNoneThere(participants, fact.draft.participants)) return true;
  const isNext = last === fact || last?.partOf === index;
  const speakers = participants.filter(({ role }) => role === 'speaker');
  return !isNext && speakers.every(({ party }) => !party.person && !party.office);
}

/** "Ann spoke by telephone with the leaders of Chad, Mali and Peru. … Peru called the test a mistake": no words of that call. */
function isByNoneThere(participants: Draft['participants'], met: Draft['participants']): boolean {
  if (new Set(met.map(({ party }) => party.country)).size <= 2) return false;
  const people = new Set(met.map(({ party }) => party.person));
  return participants.every(
    ({ role, party }) => role !== 'speaker' || party.person === null || !people.has(party.person),
  );
}
