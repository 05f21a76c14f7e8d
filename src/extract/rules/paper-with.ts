import type { Frame } from '../grammar/frame.ts';
import { leadIn, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import type { Mention, Party } from '../who/mention.ts';

/** "A treaty with Chile was ratified by Peru": with whom it is. */
export const withNamed = (view: SentenceView, before: readonly Mention[]): readonly Mention[] =>
  before.filter(({ from }) => lowerAt(view, leadIn(view, from)) === 'with').slice(0, 1);

/** "Peru's treaty with Chile was suspended": whose it is, and with whom. */
export function ownedWith(view: SentenceView, before: readonly Mention[]): readonly Mention[] {
  const [owner, other] = before;
  const isTied = other !== undefined && lowerAt(view, leadIn(view, other.from)) === 'with';
  return owner && isTied && (owner.isOwner || owner.kind === 'adjective') ? [owner, other] : [];
}

/** "With the President of Peru, the Minister signed": with whom. */
export function frontedWith({ view, verb }: Frame): readonly Party[] {
  const { from } = view.sentence;
  if (lowerAt(view, from) !== 'with') return [];
  const [first] = mentionsWithin(view, { from, to: verb.at });
  return first && first.from - from <= 2 && !first.isOwner ? first.parties : [];
}
