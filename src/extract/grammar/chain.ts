import type { Mention } from '../who/mention.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** A mention with those that "and" and commas tie to it, rightwards. */
export function following(
  view: SentenceView,
  own: readonly Mention[],
  first: number,
): readonly Mention[] {
  const rest = own.slice(first + 1).findIndex((mention, at) => {
    const previous = own[first + at];
    return previous === undefined || !isNext(view, previous, mention);
  });
  return own.slice(first, rest === -1 ? own.length : first + 1 + rest);
}

function isNext(view: SentenceView, previous: Mention, mention: Mention): boolean {
  const end = bracketEnd(view, previous.to);
  const gap = mention.from - end;
  if (gap > 3 || !/^(?:and|,|;)$/.test(lowerAt(view, end))) return false;
  if (gap === 3 && isPlacing(lowerAt(view, end + 1))) return false;
  return gap === 1 || /^(?:and|with|the)$/.test(lowerAt(view, mention.from - 1));
}

/** "…, at the Élysée": no other party. */
const isPlacing = (word: string): boolean => word !== 'with' && PREPOSITIONS.has(word);

/** Past "(DRC)", the short name of whoever was named. */
const bracketEnd = (view: SentenceView, at: number): number =>
  lowerAt(view, at) === '(' && lowerAt(view, at + 2) === ')' ? at + 3 : at;
