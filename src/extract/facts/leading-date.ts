import type { Clause } from '../grammar/clause.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Draft } from '../rules/rule.ts';
import { isInside, whenBy } from './own-date.ts';
import type { When } from './timed.ts';

/** "On Tuesday A met B and praised C": the date of the clause that one is joined to, or of the words before them all. */
export function leadingDate({ frame }: Draft): When | undefined {
  const { view, clause, index } = frame;
  const lead = leadOf(frame);
  const verb = lead?.verbs[0];
  const isJoined = clause.link === 'coordinate' || clause.link === 'participle';
  if (!lead || index === 0 || (verb && !isJoined)) return undefined;
  const until = verb?.at ?? lead.to;
  const date = view.dates.find((one) => isInside(one, lead) && !one.isLoose && one.to <= until);
  return date && whenBy(date);
}

/** "On Friday, when it rained, A lifted …": words at the head that hold no verb; else the clause before. */
function leadOf({ view, clause, index }: Frame): Clause | undefined {
  const first = view.clauses[0];
  const isHead = first?.verbs.length === 0 && !/^(?:relative|content)$/.test(clause.link);
  return isHead && view.dates.some((date) => isInside(date, first))
    ? first
    : view.clauses[index - 1];
}
