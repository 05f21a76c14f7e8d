import { isAnyAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { mayBeOfMeeting } from './held.ts';
import { hasOtherDate } from './own-date.ts';
import type { Timed } from './timed.ts';
import { statesOf } from './within.ts';

const THEY_BOTH = anyOf('they|both|the');

/** "Delegations of Chad and Mali met last week. They issued a joint statement": the index of the meeting of those states that the sentence before told, null where it told none. */
export function justMet(facts: readonly Timed[], draft: Draft, publishedOn: string): number | null {
  const index = facts.length - 1;
  const last = facts[index];
  if (last?.draft.detail.type !== 'meeting' || last.modality !== 'actual') return null;
  if (last.when.basis === 'publication') return null;
  if (hasOtherDate(draft, last.when, publishedOn)) return null;
  return isNext(draft, last.draft) && isOfThem(draft, last.draft) ? index : null;
}

/**
 * The meeting of what is of no meeting told further up: a joint statement is of the one before it, and what was
 * concluded "during Ann's visit to Chad" of the one that these words name; null of what is of none. Undefined of all else.
 */
export function metWith(
  facts: readonly Timed[],
  draft: Draft,
  publishedOn: string,
): number | null | undefined {
  const { sense, at } = draft.frame.verb;
  if (sense.family === 'joint') return justMet(facts, draft, publishedOn);
  if (draft.detail.type !== 'agreement' || sense.family !== 'meeting-noun')
    return mayBeOfMeeting(draft) ? undefined : null;
  const last = facts.at(-1)?.draft;
  const isNamed = last?.frame.view === draft.frame.view && last.frame.verb.at === at;
  return isNamed && last.detail.type === 'meeting' ? facts.length - 1 : null;
}

const isNext = ({ frame: { view } }: Draft, last: Draft): boolean =>
  view !== last.frame.view && view.sentence.from - last.frame.view.sentence.to <= 1;

/** Said or agreed by "they" or "the two sides", who are the states that met. */
function isOfThem({ frame: { view, subjects }, participants }: Draft, last: Draft): boolean {
  const [subject, ...more] = subjects;
  if (more.length > 0 || subject?.kind !== 'group') return false;
  const isThey = isAnyAt(view, subject.from, THEY_BOTH) && !subject.isNamed;
  return isThey && statesOf(participants) === statesOf(last.participants);
}
