import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { PASSIVE } from './by-role.ts';
import { isOfWords } from './spoken-sorts.ts';
import type { Timed } from './timed.ts';

const REPEATING = anyOf('repeat|reiterate|renew');

/** "repeated the warning": what a state itself said last to somebody. */
export const saidAgain = (
  { frame }: Draft,
  told: readonly Timed[],
  own: readonly string[],
): Timed | undefined =>
  REPEATING.has(frame.verb.sense.base)
    ? told.findLast(
        ({ draft: { detail, participants } }) =>
          detail.type === 'statement' &&
          participants.some(
            ({ role, party }) => role === 'speaker' && own.includes(party.country ?? ''),
          ) &&
          participants.some(({ role }) => PASSIVE.has(role)),
      )
    : undefined;

/**
 * Whether hard words of a third state join in those of others rather than answer them: what somebody did, or "joined the chorus of criticism";
 * "backed the decision" takes the side of whoever took it and told why.
 */
export function joinsBlame(
  { refersTo, stance, frame }: Pick<Draft, 'refersTo' | 'stance' | 'frame'>,
  told: Draft,
): boolean {
  const isBlame = told.detail.type === 'statement' && told.stance === 'conflictual';
  if (!isBlame || refersTo === undefined) return false;
  return frame.verb.sense.base === 'join' || (!isOfWords(refersTo) && stance !== 'cooperative');
}
