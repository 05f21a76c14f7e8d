import { anyOf } from '../text/any-of.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const IN_ON = anyOf('in|on|to|upon');

const AGREEING = anyOf('agree|concur|settle|decide');
const ARRANGED = anyOf('meet|receive|visit|call');

/** "concurred in meeting again", "agreed on holding talks", "looks forward to meeting", "accepted an invitation to visit": the verb of the undertaking. */
export function agreeingBefore(view: SentenceView, clause: Clause, verb: Verb): Verb | undefined {
  if (!ARRANGED.has(verb.sense.family) || !isAnyAt(view, verb.at - 1, IN_ON)) return undefined;
  const before = clause.verbs.findLast(({ at }) => at < verb.at);
  if (!before) return undefined;
  if (isInvited(view, verb)) return ACCEPTING.has(before.sense.base) ? before : undefined;
  if (verb.sense.tense !== 'ing' || before.to < verb.at - 1) return undefined;
  return AGREEING.has(before.sense.base) || isAwaiting(before) ? before : undefined;
}

/** "an invitation to visit". */
const isInvited = (view: SentenceView, { at, sense }: Verb): boolean =>
  sense.tense === 'base' && lowerAt(view, at - 2) === 'invitation';

const ACCEPTING = anyOf('accept|welcome|take');

/** "look forward to". */
export const isAwaiting = ({ sense }: Verb): boolean => sense.rest[0] === 'forward';
