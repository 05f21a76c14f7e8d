import type { Draft } from '../rules/rule.ts';
import type { Held } from './held.ts';
import type { Timed } from './timed.ts';

/**
 * Whether words of the news were said elsewhere than at the meeting told before them: "Ann met Bob. … Lima had said", and
 * "Ann met Bob. Chad arrested a Malian. Lima replied", where nobody speaks for a state and something else was told since.
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
  const isNext = last === fact || last?.partOf === index;
  const speakers = participants.filter(({ role }) => role === 'speaker');
  return !isNext && speakers.every(({ party }) => !party.person && !party.office);
}
