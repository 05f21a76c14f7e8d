import { hasWord, isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const AND_COMMA = anyOf('and|,');
/** "on ten Chadians, alongside Mali and Peru": those do the same. */
const BESIDE = anyOf('alongside|together|along|coordination|jointly|concert|parallel');

/** Whether "and", a comma or a hyphen joins a state to the one before it, so many tokens away at most; undefined where nothing tells. */
export function isJoinedTo(
  view: SentenceView,
  { to }: Mention,
  { from }: Mention,
  reach: number,
): boolean | undefined {
  if (from - to > reach || hasWord(view, { from: to, to: from }, BESIDE)) return false;
  if (lowerAt(view, to) === '-' && from === to + 1) return true;
  for (let at = to; at < from; at++) if (isAnyAt(view, at, AND_COMMA)) return true;
  return undefined;
}
