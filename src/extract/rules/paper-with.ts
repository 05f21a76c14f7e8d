import { leadIn, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import type { Mention } from '../who/mention.ts';

/** "A treaty with Chile was ratified by Peru": with whom it is. */
export const withNamed = (view: SentenceView, before: readonly Mention[]): readonly Mention[] =>
  before.filter(({ from }) => lowerAt(view, leadIn(view, from)) === 'with').slice(0, 1);

/** "Peru's treaty with Chile was suspended": whose it is, and with whom. */
export function ownedWith(view: SentenceView, before: readonly Mention[]): readonly Mention[] {
  const [owner, other] = before;
  const isTied = other !== undefined && lowerAt(view, leadIn(view, other.from)) === 'with';
  return owner && isTied && (owner.isOwner || owner.kind === 'adjective') ? [owner, other] : [];
}
