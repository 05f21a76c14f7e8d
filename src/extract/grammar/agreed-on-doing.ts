import type { Clause } from './clause.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const AGREEING = /^(?:agree|concur|settle|decide)$/;
const ARRANGED = /^(?:meet|receive|visit|call)$/;

/** "concurred in meeting again", "agreed on holding talks": the verb of the undertaking. */
export function agreeingBefore(view: SentenceView, clause: Clause, verb: Verb): Verb | undefined {
  if (verb.sense.tense !== 'ing' || !ARRANGED.test(verb.sense.family)) return undefined;
  if (!/^(?:in|on|to|upon)$/.test(lowerAt(view, verb.at - 1))) return undefined;
  const before = clause.verbs.findLast(({ at }) => at < verb.at);
  return before && before.to >= verb.at - 1 && AGREEING.test(before.sense.base)
    ? before
    : undefined;
}
