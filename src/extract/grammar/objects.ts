import type { Mention } from '../who/mention.ts';
import type { Frame } from './frame.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';

/** The actors that a verb takes as its object: directly, or after one of the prepositions. */
export function objectsOf(frame: Frame, prepositions: ReadonlySet<string>): readonly Mention[] {
  const { view, clause, verb } = frame;
  const own = mentionsWithin(view, { from: verb.to, to: clause.to }).filter(
    ({ from, to }) => lowerAt(view, from - 1) !== '(' || lowerAt(view, to) !== ')',
  );
  const first = own.findIndex(
    (mention) =>
      (mention.from - verb.to <= 1 && !PREPOSITIONS.has(lowerAt(view, mention.from - 1))) ||
      prepositions.has(lowerAt(view, mention.from - 1)) ||
      (isPartOfName(view, mention.from - 1) && prepositions.has(lowerAt(view, mention.from - 2))),
  );
  return first === -1 ? [] : following(view, own, first);
}

/** An article or title that the mention does not hold: "with Dr. Kalin", "with Executive Vice President …". */
const isPartOfName = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'the' || view.scene.tokens[at]?.capital === true;

/** A mention with those that "and" and commas tie to it, rightwards. */
function following(view: SentenceView, own: readonly Mention[], first: number): readonly Mention[] {
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
