import { isAfter } from '../dates/expression.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Draft } from '../rules/rule.ts';
import { elementAt } from '../text/element-at.ts';
import { isInside, whenBy } from './own-date.ts';
import { isReaction } from './reaction.ts';
import type { When } from './timed.ts';

interface Known {
  readonly publishedOn: string;
  /** When the meeting was that a draft belongs to. */
  readonly meeting: When | undefined;
}

/**
 * "seized two boats on Monday and detained six men", "cut ties on Monday, accusing Chad of spying": what goes on from a
 * dated deed shares its only date.
 */
export function sharedDate(draft: Draft, { publishedOn, meeting }: Known): When | undefined {
  const { view } = draft.frame;
  const isOfMeeting = meeting !== undefined && meeting.basis !== 'publication';
  const before = isThen(draft) && isOfMeeting ? undefined : sourceOf(draft);
  if (!before) return undefined;
  const [own, another] = view.dates.filter((date) => isInside(date, before));
  if (!own || another || own.isLoose || own.isOpen) return undefined;
  // "three years later, when A threatened B": by the date that the text named last.
  const then = { ...own, edtf: own.edtf ?? own.asTold ?? null };
  return then.edtf === null || isAfter(then, publishedOn) ? undefined : whenBy(then);
}

/** The clause whose date a draft may share. */
function sourceOf(draft: Draft): Clause | undefined {
  const { detail, frame } = draft;
  const { clauses } = frame.view;
  const before = elementAt(clauses, frame.index - 1);
  if (isThen(draft)) return before;
  if (isReason(draft))
    return detail.type === 'statement' ? sayingBefore(clauses, frame.index) : before;
  return before?.link === 'main' && isNextDeed(draft) && !isReaction(draft.frame.view, before)
    ? before
    : undefined;
}

/** "said on Monday that it was over, accusing Chad": past what was said. */
function sayingBefore(clauses: readonly Clause[], index: number): Clause | undefined {
  const before = clauses.slice(0, Math.max(0, index)).findLast(({ link }) => link !== 'content');
  return before?.link === 'main' ? before : undefined;
}

/** "last met in May 2019, when A told B", "began on Monday as A closed its border": at that time. */
const isThen = ({ frame: { view, clause, index } }: Draft): boolean =>
  clause.link === 'subordinate' &&
  (clause.conjunction === 'when' ||
    (clause.conjunction === 'as' &&
      elementAt(view.clauses, index - 1)?.verbs.every(({ sense }) => sense.family === 'other') ===
        true));

/** "and detained six men", "held talks on Monday and agreed to open a road". */
const isNextDeed = ({ frame: { clause, verb }, detail }: Draft): boolean =>
  detail.type !== 'statement' &&
  clause.link === 'coordinate' &&
  clause.conjunction === 'and' &&
  verb.at === clause.from &&
  verb.sense.tense === 'past';

/** ", accusing Chad of spying", ", killing two sailors": said or done with the deed, not drawn by it on others. */
const isReason = ({ frame: { clause, verb, aspect }, detail }: Draft): boolean =>
  (detail.type === 'statement' || detail.type === 'action') &&
  clause.link === 'participle' &&
  verb.sense.tense === 'ing' &&
  verb.at === clause.from &&
  verb.sense.family !== 'drawn' &&
  !aspect.isPerfect;
