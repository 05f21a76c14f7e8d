import type { Draft } from '../rules/rule.ts';

/** "the heights, which Chad captured": done to what the clause hangs on, whosever that is. */
export const isDoneToThing = ({ detail, frame: { clause, subjects } }: Draft): boolean =>
  detail.type === 'action' &&
  clause.link === 'relative' &&
  subjects.some(({ from }) => from >= clause.from);
