import type { Kind } from '../../../events/detail.ts';
import { lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import type { Mention } from '../who/mention.ts';

/** Whether a state is named only to tell where something was done or what for, and not to whom. */
export const isOnlyBeside = (view: SentenceView, kind: Kind, mention: Mention): boolean =>
  (kind === 'aid' && isBehindTie(view, mention)) ||
  (kind === 'force' && isAcrossFrom(view, mention));

/** "for posts on its border with Chad": not to Chad. */
const isBehindTie = (view: SentenceView, { from }: Mention): boolean =>
  lowerAt(view, from - 1) === 'with' && TIE.test(lowerAt(view, from - 2));

/** "killed two rebels near the border with Chad": not in Chad. */
const isAcrossFrom = (view: SentenceView, { from }: Mention): boolean =>
  lowerAt(view, from - 1) === 'with' &&
  /^(?:border|frontier)$/.test(lowerAt(view, from - 2)) &&
  [3, 4, 5].some((back) => lowerAt(view, from - back) === 'near');

const TIE = /^(?:borders?|frontier|dispute|differences|war|conflict|talks)$/;
