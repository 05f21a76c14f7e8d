import { isAfter } from '../dates/expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { whenBy } from './own-date.ts';
import type { When } from './timed.ts';

const DURING_AT = anyOf('during|at|in|on');

/**
 * "met on 30 November, when they agreed", "her visit in May, during which they signed": the date straight before. Of
 * "tense since 2019, when A expelled" it is when that began.
 */
export function dateThere({ frame }: Draft, publishedOn: string): When | undefined {
  const { view, clause } = frame;
  if (isOtherwhen(frame) || !THERE.has(clause.conjunction) || !isTimed(view, clause))
    return undefined;
  const comma = clause.from - (clause.conjunction === 'which' ? 3 : 2);
  if (lowerAt(view, comma) !== ',') return undefined;
  const date = view.dates.find(({ to }) => to === comma);
  if (!date || date.isLoose) return undefined;
  const then = { ...date, edtf: date.edtf?.replace(OPEN_END, '') ?? null };
  return then.edtf === null || isAfter(then, publishedOn) ? undefined : whenBy(then);
}

/** "arrived on Monday, where she will meet", "…, where it has detained": at another time. */
const isOtherwhen = ({ aspect }: Draft['frame']): boolean =>
  aspect.isFuture || aspect.isPerfect || aspect.isPluperfect;

const OPEN_END = /\/\.\.$/;
const THERE = anyOf('when|where|which');

/** "when", "where", "during which", "at which". */
const isTimed = (view: SentenceView, { conjunction, from }: Clause): boolean =>
  conjunction !== 'which' || isAnyAt(view, from - 2, DURING_AT);
