import type { Kind } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { countriesOf } from './rule.ts';

const WITH = anyOf('with|alongside');

/**
 * Whether those to whom a deed would be done do it with whoever acts: takes a clause and the kind of its deed, and says so of "Peru held an
 * exercise with Chad" and "Peruvian ships joined a Chadian squadron for manoeuvres".
 */
export function isDrilledTogether(frame: Frame, kind: Kind): boolean {
  const { view, verb, clause, aspect } = frame;
  if (kind !== 'exercise' || verb.sense.stance !== 'cooperative' || aspect.isPassive) return false;
  const [first] = mentionsWithin(view, { from: verb.at + 1, to: clause.to }).filter(
    ({ isPlace, parties }) => !isPlace && countriesOf(parties).length > 0,
  );
  return (
    first !== undefined &&
    (verb.sense.base === 'join' || isAnyAt(view, leadIn(view, first.from), WITH))
  );
}
