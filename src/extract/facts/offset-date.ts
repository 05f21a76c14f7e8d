import type { DateExpression } from '../dates/expression.ts';
import { lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { isOfNextClause } from './date-of-others.ts';
import { isInside, whenBy } from './own-date.ts';
import { dateBefore, dateBehind, reckonedBack, reversed, shifted, toldHere } from './shifted.ts';
import type { When } from './timed.ts';

/** "The talks came a day after A met B": the one is dated by the other. */
export function offsetDate(
  { frame }: Draft,
  { anchor, previous }: Readonly<Record<'anchor' | 'previous', When | undefined>>,
): When | undefined {
  const { view, clause, index } = frame;
  const before = view.dates.find((date) => date.offset && date.to === clause.from);
  if (before?.offset && index > 0) {
    const isAnchored = standsForAnchor(view, view.clauses[index - 1]);
    const other = isAnchored
      ? anchor
      : (toldHere(view, previous) ?? dateBefore(view, before) ?? dateBehind(view, clause));
    return shifted(other, before, reversed(before.offset));
  }
  const aside = reckonedBack(frame);
  if (aside) return aside;
  const own = view.dates.find(
    (date) => date.offset && isInside(date, clause) && !isOfNextClause(frame, date),
  );
  if (!own?.offset || isOfOtherMonth(own, previous)) return undefined;
  return shifted(dateBefore(view, own) ?? previous, own, own.offset);
}

/** "since the raid of June 1995. … the same day": of the month that was named last, and not of what was told before it. */
const isOfOtherMonth = ({ asTold, offset }: DateExpression, previous: When | undefined): boolean =>
  offset?.count === 0 &&
  asTold !== undefined &&
  /^\d{4}(?:-\d\d)?$/.test(asTold) &&
  previous?.edtf.startsWith(asTold) === false;

/** "The following day A met B": by the date that the text named last, where no happening it could follow is known. */
export function toldDate({ frame, dated }: Draft): When | undefined {
  const own = frame.view.dates.find(
    (date) => date.asTold !== undefined && isInside(date, dated) && !isOfNextClause(frame, date),
  );
  return own && whenBy({ ...own, edtf: own.asTold ?? null });
}

const HAPPENINGS = anyOf('talks|meeting|visit|call|conversation|negotiations|it|this|summit|trip');

const standsForAnchor = (view: SentenceView, clause: Range | undefined): boolean =>
  clause !== undefined &&
  [clause.from, clause.from + 1, clause.from + 2].some((at) => HAPPENINGS.has(lowerAt(view, at)));
