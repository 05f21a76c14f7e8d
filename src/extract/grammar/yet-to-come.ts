import { anyOf } from '../text/any-of.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const CONJUNCTIONS = new Set(['when', 'once', 'until', 'before', 'after']);
const AHEAD = anyOf("will|'ll|shall|expected|scheduled|due|plans|plan|planned|set|intends|hopes");

/**
 * "when he meets B", "once A ratifies": the present behind a conjunction of time is yet to come. It is `planned`
 * where the rest of the sentence looks ahead ("will discuss it when he meets B"), else only `imagined`.
 */
export function yetToCome(
  view: SentenceView,
  clause: Clause,
  verb: Verb,
): 'planned' | 'imagined' | undefined {
  if (clause.link !== 'subordinate' || !CONJUNCTIONS.has(clause.conjunction)) return undefined;
  if (verb.sense.tense !== 'present' && !isPresentPerfect(view, clause, verb)) return undefined;
  for (let at = view.sentence.from; at < view.sentence.to; at++) {
    if (at >= clause.from && at < clause.to) continue;
    if (isAnyAt(view, at, AHEAD)) return 'planned';
  }
  return 'imagined';
}

/** "once the states have ratified". */
function isPresentPerfect(view: SentenceView, clause: Clause, { at }: Verb): boolean {
  const before = at > clause.from ? lowerAt(view, at - 1) : '';
  return before === 'has' || before === 'have';
}
