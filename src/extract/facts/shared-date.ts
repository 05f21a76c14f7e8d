import type { Draft } from '../rules/rule.ts';
import { isInside, whenBy } from './own-date.ts';
import type { When } from './timed.ts';

/** "seized two boats on Monday and detained six men": a deed that goes on from the one before shares its only date. */
export function sharedDate({ frame, detail }: Draft, publishedOn: string): When | undefined {
  const { view, index, clause, verb } = frame;
  const before = view.clauses[index - 1];
  const goesOn = clause.link === 'coordinate' && clause.conjunction === 'and';
  if (detail.type !== 'action' || !goesOn || verb.at !== clause.from) return undefined;
  if (before?.link !== 'main' || verb.sense.tense !== 'past') return undefined;
  const [own, another] = view.dates.filter((date) => isInside(date, before));
  if (!own || another || own.isLoose || own.isOpen || own.edtf === null) return undefined;
  return own.edtf <= publishedOn ? whenBy(own) : undefined;
}
