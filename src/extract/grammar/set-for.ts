import { WEEKDAY_WORDS } from '../dates/calendar.ts';
import { type DateExpression, isAfter } from '../dates/expression.ts';
import { anyOf } from '../text/any-of.ts';
import type { Aspect } from './aspect.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const IS_ARE = anyOf('is|are');

const ARRANGED = new Set(['meet', 'receive', 'visit', 'call', 'instrument', 'effect']);

/** "arrives in Peru on Friday", "meets B next week", "is visiting Peru on Monday": the present with a day to come. */
export function isSetFor(view: SentenceView, clause: Clause, verb: Verb, aspect: Aspect): boolean {
  const isPresent = (aspect.isStanding && !aspect.isKept) || isNow(view, verb, aspect);
  if (!isPresent || !ARRANGED.has(verb.sense.family) || view.scene.isQuoted(verb.at)) return false;
  return view.dates.some(
    (date) =>
      date.from >= clause.from &&
      date.to <= clause.to &&
      (date.from > verb.at || date.from <= clause.from + 1) &&
      isToCome(view, date),
  );
}

/** "is visiting", not "was visiting". */
const isNow = (view: SentenceView, { at }: Verb, { isProgressive }: Aspect): boolean =>
  isProgressive && isAnyAt(view, at - 1, IS_ARE);

function isToCome(view: SentenceView, date: DateExpression): boolean {
  const { from, to, edtf } = date;
  const { publishedOn } = view.scene;
  if (edtf === null || edtf === publishedOn) return false;
  return isAfter(date, publishedOn) || (to - from === 1 && isAnyAt(view, from, WEEKDAY_WORDS));
}
