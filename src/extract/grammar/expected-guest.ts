import type { Clause } from './clause.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

/** "We expect Ann to visit Lima in May": whether somebody is expected on a visit, on a day that is named behind it. */
export function isExpectedGuest(view: SentenceView, clause: Clause, verb: Verb): boolean {
  const { at, sense } = verb;
  if (sense.family !== 'visit' || sense.tense !== 'base' || lowerAt(view, at - 1) !== 'to')
    return false;
  const before = clause.verbs.findLast((one) => one.at < at);
  if (before?.sense.base !== 'expect' || !view.mentions.some(({ to }) => to === at - 1))
    return false;
  return view.dates.some(({ edtf, from, to }) => edtf !== null && from > at && to <= clause.to);
}
