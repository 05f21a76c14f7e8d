import type { DateExpression } from '../dates/expression.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';

/** "Meeting on Tuesday, the two agreed to reopen the border": the day on which they agreed, and not that of what they agreed to do. */
export function isOfResolve({ frame }: Draft, { to }: DateExpression): boolean {
  const { view, verb, clause, aspect } = frame;
  if (!aspect.isFuture || lowerAt(view, verb.at - 1) !== 'to') return false;
  const resolving = clause.verbs.findLast(({ at }) => at < verb.at);
  return resolving?.sense.family === 'agree' && to <= resolving.at;
}
