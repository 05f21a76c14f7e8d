import {
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import type { Mention } from '../who/mention.ts';

/** "the Angola-Zambia border": the two whom a hyphen ties, last in a range; else none. */
export function tiedPair(view: SentenceView, range: Range): readonly Mention[] {
  const own = mentionsWithin(view, range);
  const [one, other] = own.slice(-2);
  const isTied =
    one && other && lowerAt(view, one.to) === '-' && other.from === one.to + 1 && !other.isOwner;
  const isOfTwo = isTied && one.parties[0]?.country !== other.parties[0]?.country;
  return isOfTwo ? [one, other] : [];
}
