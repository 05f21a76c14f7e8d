import type { DateExpression } from '../dates/expression.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt, type Range } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

const AFTER_SINCE = anyOf('after|since');
const SIGNED_CONCLUDED = anyOf('signed|concluded|reached|struck|inked');

/** "said on Monday talks would be held in June": the day of saying so. */
export const isOfSaying = (
  { clause, verb, aspect }: Frame,
  { from, to }: DateExpression,
): boolean =>
  verb.sense.family.endsWith('-noun') &&
  aspect.isFuture &&
  to <= verb.at &&
  clause.verbs.some(
    ({ sense, to: end }) => sense.family === 'say' && from - end <= 1 && end <= from,
  );

/** "arrived on Monday after visiting Chad last week": the day of what came behind. */
export const isOfDeedBeside = ({ view, verb }: Frame, { to }: DateExpression): boolean =>
  isBesideAfter(view, verb) && to <= verb.at;

/** "after accusing Chad of theft": some time before what it stands beside. */
export const isBesideAfter = (view: Frame['view'], { sense, at }: Frame['verb']): boolean =>
  sense.tense === 'ing' && AFTER_SINCE.has(lowerAt(view, at - 1)) && at - 1 > view.sentence.from;

/** "bought jets under a contract signed in May". */
export const isOfPaper = (
  { detail, frame: { view, verb } }: Draft,
  { from }: DateExpression,
): boolean =>
  detail.type === 'action' &&
  [from - 1, from - 2].some(
    (at) =>
      at > verb.to + 1 &&
      SIGNED_CONCLUDED.has(lowerAt(view, at)) &&
      PAPER.has(lowerAt(view, at - 1)),
  );

const PAPER = anyOf('contracts?|deals?|agreements?|accords?|pacts?|treaty|treaties|memorandum');

/** "The claims that Chad made on Monday are baseless": when they were made. */
export const isOfDismissed = ({ verb, clause }: Frame, { from, to }: Range): boolean =>
  verb.sense.family === 'baseless' && to <= verb.at && from > clause.from + 1;
