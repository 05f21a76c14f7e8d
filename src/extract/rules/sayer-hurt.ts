import type { Frame } from '../grammar/frame.ts';
import { sayingBefore } from '../grammar/saying-before.ts';
import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { hasOther } from './rule.ts';

/** What of whoever speaks others enter and attack; troops may be those of whoever acts. */
const LAND = anyOf(
  'airspace|territory|waters|soil|border|frontier|coast|skies|shores|air|territorial|maritime|northern|southern|eastern|western|exclusive',
);

/** "Chad said two Malian jets entered its airspace on Monday": done to whoever says so, where its day and what is theirs are told, and nobody besides; without a day it is a charge. */
export function sayerHurt(
  { view, clause, index, verb }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] {
  const said = clause.link === 'content' ? sayingBefore(view, index) : -1;
  const telling = view.clauses[said]?.verbs.at(-1);
  const isDated = view.dates.some(({ from, to }) => from >= clause.from && to <= clause.to);
  if (!isDated || telling?.sense.family !== 'say' || !isOnItsLand(view, verb.at, clause.to))
    return [];
  return subjectsOf(view, said, telling.at).filter(
    ({ kind, parties }) => kind !== 'media' && hasOther(parties, own),
  );
}

function isOnItsLand(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++)
    if (lowerAt(view, at) === 'its' && isAnyAt(view, at + 1, LAND)) return true;
  return false;
}
