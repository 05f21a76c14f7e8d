import type { Clause } from '../grammar/clause.ts';
import { mentionsWithin } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { isInside, whenBy } from './own-date.ts';
import type { When } from './timed.ts';

const CALL_VIDEO = anyOf('call|video');

/** "Ann, who was in Lima on Friday, signed a pact with her host": in those days, where it is done with those of that place. */
export function dateOfStay(
  { frame: { view }, detail, participants }: Draft,
  aside: Clause,
): When | undefined {
  // "…, rang her host": from elsewhere, later.
  if (detail.type === 'meeting' && CALL_VIDEO.has(detail.mode)) return undefined;
  const stay = aside.verbs.find(({ sense }) => sense.family === 'visit' && sense.base === 'be');
  const there = stay && mentionsWithin(view, { from: stay.at, to: aside.to });
  const isThere = participants.some(({ party: { country } }) =>
    there?.some(
      ({ isPlace, parties, kind }) =>
        (isPlace || kind === 'adjective') && parties.some((one) => one.country === country),
    ),
  );
  const date = view.dates.find((one) => isInside(one, aside) && !one.isLoose);
  return isThere && date?.edtf ? whenBy(date) : undefined;
}
