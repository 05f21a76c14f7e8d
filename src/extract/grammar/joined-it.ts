import { elementAt } from '../text/element-at.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { onlyVerbAhead } from './only-verb-ahead.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';
import { behindTimeAhead } from './time-between.ts';

/** Whether a clause that is joined to another begins with "it", which the verb follows: ", and it recalled", ", but on Monday it has recalled", ", and on 8 May, it recalled". */
export function isJoinedIt(view: SentenceView, clause: Clause, before: number): boolean {
  if (clause.link !== 'coordinate') return false;
  const behind = behindTimeAhead(view.scene.tokens, clause.from);
  const it = behind > clause.from && lowerAt(view, behind) === ',' ? behind + 1 : behind;
  return lowerAt(view, it) === 'it' && onlyVerbAhead(view, { ...clause, from: it + 1 }, before);
}

/** "Peru calls on Chad to leave the posts that it holds": whoever is asked, as it is his things that are spoken of. */
export function askedIt(
  view: SentenceView,
  { from, conjunction }: Clause,
  index: number,
): readonly Mention[] | undefined {
  const asking = elementAt(view.clauses, index - 1)?.verbs.find(
    ({ sense }) => sense.detail === 'appeal',
  );
  if (!asking || conjunction !== 'that' || lowerAt(view, from) !== 'it') return undefined;
  const asked = view.mentions.findLast(
    ({ to, kind, isPlace }) => to < from - 1 && kind === 'state' && !isPlace,
  );
  return asked && asked.from >= asking.to ? [asked] : undefined;
}
