import type { Draft } from '../rules/rule.ts';
import { isInside, whenBy } from './own-date.ts';
import type { When } from './timed.ts';

/**
 * "seized two boats on Monday and detained six men", "cut ties on Monday, accusing Chad of spying": what goes on from a
 * dated deed shares its only date.
 */
export function sharedDate(draft: Draft, publishedOn: string): When | undefined {
  const { view, index } = draft.frame;
  const before = view.clauses[index - 1];
  if (!before || !(isReason(draft) || (before.link === 'main' && isNextDeed(draft))))
    return undefined;
  const [own, another] = view.dates.filter((date) => isInside(date, before));
  if (!own || another || own.isLoose || own.isOpen || own.edtf === null) return undefined;
  return own.edtf <= publishedOn ? whenBy(own) : undefined;
}

/** "and detained six men". */
const isNextDeed = ({ frame: { clause, verb }, detail }: Draft): boolean =>
  detail.type === 'action' &&
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
