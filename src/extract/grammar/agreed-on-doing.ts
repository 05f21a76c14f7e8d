import { anyOf } from '../text/any-of.ts';
import type { Clause } from './clause.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const IN_ON = anyOf('in|on|to|upon');

const AGREEING = anyOf('agree|concur|settle|decide');
const ARRANGED = anyOf('meet|receive|visit|call');

/** "concurred in meeting again", "agreed on holding talks": the verb of the undertaking. */
export function agreeingBefore(view: SentenceView, clause: Clause, verb: Verb): Verb | undefined {
  if (verb.sense.tense !== 'ing' || !ARRANGED.has(verb.sense.family)) return undefined;
  if (!IN_ON.has(lowerAt(view, verb.at - 1))) return undefined;
  const before = clause.verbs.findLast(({ at }) => at < verb.at);
  return before && before.to >= verb.at - 1 && AGREEING.has(before.sense.base) ? before : undefined;
}
