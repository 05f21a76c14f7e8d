import type { Clause } from '../grammar/clause.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { isInside, whenBy } from './own-date.ts';
import type { When } from './timed.ts';

const WAS_IS = anyOf('was|is');
/** "It was announced on Monday that": when it was told. */
const TOLD = /ed$|^(?:said|told|known|made|shown|here)$/;

/** "It was only in February that Peru shut the border": the day that the words before "that" pick out. */
export function cleftDate({ frame: { view, clause, index } }: Draft): When | undefined {
  const before = elementAt(view.clauses, index - 1);
  if (!before || clause.conjunction !== 'that' || !isCleft(view, before)) return undefined;
  const date = view.dates.find((one) => !one.isLoose && isInside(one, before));
  return date && whenBy(date);
}

/** "It was only last week": with a time, and nobody in it. */
const isCleft = (view: SentenceView, before: Clause): boolean =>
  lowerAt(view, before.from) === 'it' &&
  isAnyAt(view, before.from + 1, WAS_IS) &&
  !TOLD.test(lowerAt(view, before.from + 2)) &&
  mentionsWithin(view, before).every(({ to }) => to === before.from + 1);
