import type { Mention } from '../who/mention.ts';
import { lastBefore } from './antecedent.ts';
import { severalBefore } from './coordinated.ts';
import { actorBefore } from './interposed-saying.ts';
import { leaderBefore } from './led-end.ts';
import { asideBefore } from './resumption.ts';
import type { SentenceView } from './sentence-view.ts';

/** Whoever stands before the words that tell who says so, or before an aside that a clause goes on behind, or leads others in it. */
export function beforeAside(view: SentenceView, index: number): readonly Mention[] | undefined {
  const parted = actorBefore(view, index);
  if (parted) return parted;
  const found = asideBefore(view, index);
  if (found) return severalBefore(view, found.aside, lastBefore(view, found.aside));
  const leader = leaderBefore(view, view.clauses[index]);
  return leader && [leader];
}
