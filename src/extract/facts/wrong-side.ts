import type { DateExpression } from '../dates/expression.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { isOfPlan } from './modality.ts';

/**
 * Whether a date cannot be that of a draft, by how many days it lies before publication: what happened was not after
 * publication, and what will happen is not before it.
 */
export const isOnWrongSide = (
  { detail, frame }: Pick<Draft, 'detail' | 'frame'>,
  days: number,
  date: DateExpression,
): boolean =>
  days < 0
    ? !isOfPlan(frame) && !(detail.type === 'meeting' && isFurtherEast(frame, days, date))
    : days > 0 && date.basis === 'stated' && isStillAhead(frame);

/** "Met on August 29", published on the 28th further west; "tomorrow" is another matter. */
const isFurtherEast = (
  { view }: Draft['frame'],
  days: number,
  { from, to }: DateExpression,
): boolean =>
  days === -1 && view.scene.tokens.slice(from, to).some(({ kind }) => kind === 'number');

/** "will summon the envoy over the raid of 3 May". */
const isStillAhead = ({ view, verb }: Draft['frame']): boolean =>
  [1, 2].some((back) => isAnyAt(view, verb.at - back, WILL_SHALL));

const WILL_SHALL = anyOf('will|shall');
