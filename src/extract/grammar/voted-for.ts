import { anyOf } from '../text/any-of.ts';
import type { Clause } from './clause.ts';
import { hasWord, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const APPROVING = anyOf('approve|back|pass|adopt|authorise|authorize|endorse|clear|okay');
const PLAN = anyOf(
  'plans?|proposals?|bills?|motions?|requests?|laws?|decisions?|resolutions?|moves?',
);
/** In tokens, from the plan to what is planned: "plans on Monday to". */
const REACH = 4;

/** The verb by which a parliament votes for a deed, and so does it: "voted on Monday to freeze", "approved plans to send". */
export function votedFor(view: SentenceView, clause: Clause, verb: Verb): Verb | undefined {
  if (verb.sense.tense !== 'base' || lowerAt(view, verb.at - 1) !== 'to') return undefined;
  const before = clause.verbs.findLast(({ at }) => at < verb.at);
  if (before?.sense.base === 'vote') return before;
  const isApproved =
    before !== undefined && APPROVING.has(before.sense.base) && isPlanned(view, before, verb);
  return isApproved ? before : undefined;
}

const isPlanned = (view: SentenceView, before: Verb, { at }: Verb): boolean =>
  hasWord(view, { from: Math.max(before.at, at - 2 - REACH) + 1, to: at - 1 }, PLAN);
