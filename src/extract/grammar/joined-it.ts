import type { Clause } from './clause.ts';
import { onlyVerbAhead } from './only-verb-ahead.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';
import { behindTimeAhead } from './time-between.ts';

/** Whether a clause that is joined to another begins with "it", which the verb follows: ", and it recalled", ", but on Monday it has recalled". */
export function isJoinedIt(view: SentenceView, clause: Clause, before: number): boolean {
  if (clause.link !== 'coordinate') return false;
  const it = behindTimeAhead(view.scene.tokens, clause.from);
  return lowerAt(view, it) === 'it' && onlyVerbAhead(view, { ...clause, from: it + 1 }, before);
}
