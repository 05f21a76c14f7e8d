import type { DateExpression } from '../dates/expression.ts';
import type { Clause } from '../grammar/clause.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { isOfNextClause } from './date-of-others.ts';
import { isInside, whenBy } from './own-date.ts';
import { dateBefore, dateBehind, reckonedBack, reversed, shifted, toldHere } from './shifted.ts';
import type { When } from './timed.ts';

/** "The talks came a day after A met B": the one is dated by the other. */
export function offsetDate(
  { frame }: Draft,
  { anchor, previous }: Readonly<Record<'anchor' | 'previous', When | undefined>>,
): When | undefined {
  const { view, clause } = frame;
  const main = isNamedBehind(frame) ? undefined : ofMainClause(frame, { anchor, previous });
  if (main) return main.when;
  const aside = reckonedBack(frame);
  if (aside) return aside;
  const own = view.dates.find(
    (date) => date.offset && isInside(date, clause) && !isOfNextClause(frame, date),
  );
  if (!own?.offset || isOfOtherMonth(own, previous)) return undefined;
  if (isOfUntold(frame, own, previous)) return undefined;
  return shifted(dateBefore(view, own) ?? previous, own, own.offset);
}

/** "a day after A expelled B and B expelled C": of the same day. */
const isTiedOn = (view: SentenceView, { from, link }: Clause): boolean =>
  link === 'coordinate' && lowerAt(view, from - 1) === 'and' && lowerAt(view, from - 2) !== ',';

/** What was told before it in its sentence, or the date that was named for that; what is announced today is of today. */
function otherOf(
  view: SentenceView,
  before: DateExpression,
  main: Clause | undefined,
  previous: When | undefined,
): When | undefined {
  const told = toldHere(view, previous) ?? dateBefore(view, before);
  return told ?? (main && isAnnounced(view, main) ? ofToday(view) : undefined);
}

const ANNOUNCED = anyOf('announcement|announcements|sanctions|measures|move|decision');
const COMES = anyOf('comes?|follows?');

/** "The announcement comes a week after". */
const isAnnounced = (view: SentenceView, { from, verbs }: Clause): boolean =>
  verbs.some(({ at }) => isAnyAt(view, at, COMES)) &&
  hasWord(view, { from, to: from + ANNOUNCED_REACH }, ANNOUNCED);

/** In tokens: "Today's new sanctions". */
const ANNOUNCED_REACH = 5;

const ofToday = ({ scene: { publishedOn } }: SentenceView): When => ({
  edtf: publishedOn,
  basis: 'publication',
  extent: 'point',
  words: null,
});

/** "a day after A expelled B in reply to C's raid": of the raid nothing tells when it was. */
const isNamedBehind = ({ clause, verb }: Draft['frame']): boolean =>
  verb.sense.family.endsWith('-noun') && clause.verbs.some(({ at }) => at < verb.at);

/** "The talks came a day after A met B": by the clause before; undefined where no such words begin the clause. */
function ofMainClause(
  { view, clause, index }: Draft['frame'],
  { anchor, previous }: Readonly<Record<'anchor' | 'previous', When | undefined>>,
): { readonly when: When | undefined } | undefined {
  const head = isTiedOn(view, clause) ? index - 1 : index;
  const before = view.dates.find((date) => date.offset && date.to === view.clauses[head]?.from);
  if (!before?.offset || head < 1) return undefined;
  const main = elementAt(view.clauses, head - 1);
  // What is dated by the same words is nothing to count from.
  const isSame = (previous?.words?.from ?? 0) >= before.from;
  const told = isSame ? undefined : previous;
  const other = standsForAnchor(view, main)
    ? anchor
    : (otherOf(view, before, main, told) ?? dateBehind(view, clause));
  return { when: shifted(other, before, reversed(before.offset)) };
}

/** "since the raid of June 1995. … the same day": of the month that was named last, and not of what was told before it. */
const isOfOtherMonth = ({ asTold, offset }: DateExpression, previous: When | undefined): boolean =>
  offset?.count === 0 &&
  asTold !== undefined &&
  /^\d{4}(?:-\d\d)?$/.test(asTold) &&
  previous?.edtf.startsWith(asTold) === false;

/** "a quarrel that began in November 1992. … the following month": by what the sentence before dates, where it told nothing with a date. */
const isOfUntold = (
  { view: { dates, datesBefore } }: Draft['frame'],
  own: DateExpression,
  previous: When | undefined,
): boolean => {
  const first = datesBefore.find(({ edtf }) => edtf !== null);
  const isFirst = dates.find(({ edtf, offset }) => edtf ?? offset) === own;
  const at = previous?.words?.from;
  return own.asTold !== undefined && isFirst && at !== undefined && at < (first?.from ?? 0);
};

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
  [clause.from, clause.from + 1, clause.from + 2].some((at) => isAnyAt(view, at, HAPPENINGS));
