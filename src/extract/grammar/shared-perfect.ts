import { isOfStates, isPast } from '../verb-senses.ts';
import type { Clause } from './clause.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

/** The words before a verb that belong to it. */
type WordsBefore = (view: SentenceView, verb: Verb, from: number) => readonly string[];

/** "has frozen assets and barred ships", "have recalled their envoys, shut the border and cut ties": whether a deed is told in the perfect of the one before. */
export function sharesPerfect(
  view: SentenceView,
  verb: Verb,
  from: number,
  wordsBefore: WordsBefore,
): boolean {
  if (!isJoined(view, verb, from)) return false;
  const index = view.clauses.findIndex((clause) => clause.from === from);
  for (let at = index - 1; at >= 0; at--) {
    const before = view.clauses[at];
    const first = before?.verbs[0];
    if (!before || !first || !isPast(first.sense.tense) || !isBeside(before, view, at))
      return false;
    const words = wordsBefore(view, first, before.from);
    if (words.length > 0) return words.includes('has') || words.includes('have');
    if (first.at !== before.from) return false;
  }
  return false;
}

/** Straight behind "and" or a comma, with nobody else who does it. */
const isJoined = (view: SentenceView, { at, sense }: Verb, from: number): boolean =>
  at === from &&
  isPast(sense.tense) &&
  isOfStates(sense) &&
  (lowerAt(view, at - 1) === 'and' || lowerAt(view, at - 1) === ',');

/** The clause right before, and none that hangs on another. */
const isBeside = ({ link, to }: Clause, { clauses }: SentenceView, at: number): boolean =>
  (link === 'main' || link === 'coordinate' || link === 'content') &&
  (clauses[at + 1]?.from ?? 0) - to <= 2;
