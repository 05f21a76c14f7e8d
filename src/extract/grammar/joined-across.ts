import type { Mention } from '../who/mention.ts';
import type { SentenceView } from './sentence-view.ts';

const NOBODY: readonly Mention[] = [];

/** "Ann, who came today, and Bob signed": Ann, who is named before the aside. */
export function joinedAcross(
  { clauses, mentions, scene }: SentenceView,
  index: number,
): readonly Mention[] {
  const [clause, aside, main] = [clauses[index], clauses[index - 1], clauses[index - 2]];
  if (aside?.link !== 'relative' || !clause || !main || main.verbs.length > 0) return NOBODY;
  const isJoined = [clause.from, clause.from - 1].some((at) => scene.tokens[at]?.lower === 'and');
  if (!isJoined) return NOBODY;
  return mentions.filter(
    ({ kind, from, to }) =>
      kind === 'person' && from >= main.from && to >= main.to - 1 && to <= main.to,
  );
}
