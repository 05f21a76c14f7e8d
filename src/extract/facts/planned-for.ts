import { isAnyAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { modalityOf } from './modality.ts';
import { whenBy } from './own-date.ts';
import type { When } from './timed.ts';

const PLANNED = anyOf('planned|scheduled|set|due|slated|arranged');

/** "called off a meeting that had been planned for June": what was called off has the date it was planned for. */
export function plannedFor(draft: Draft): When | undefined {
  if (modalityOf(draft) !== 'cancelled') return undefined;
  const { view, verb } = draft.frame;
  const date = view.dates.find(
    ({ from }) => from > verb.at && [1, 2].some((back) => isAnyAt(view, from - back, PLANNED)),
  );
  return date && whenBy(date);
}
