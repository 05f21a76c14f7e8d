import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, type SentenceView } from './sentence-view.ts';
import { subjectsOf } from './subjects.ts';
import type { Verb } from './verb-at.ts';
import { pastFormIn, UNDONE } from './verb-between.ts';

/** What is done at another time than the deed it stands beside, by the same people. */
const BESIDE = anyOf('after|before|while|since|upon|by');

/** "Peru halted exports after accusing Chile of theft": who acts before the conjunction acts behind it too. */
export function doersBeside(
  view: SentenceView,
  clause: Clause,
  index: number,
  { at, sense }: Verb,
): readonly Mention[] {
  if (sense.tense !== 'ing' || !isAnyAt(view, at - 1, BESIDE)) return [];
  const isApart = clause.link === 'subordinate' && clause.from === at;
  const there = isApart ? index - 1 : index;
  const before = view.clauses[there];
  const main = before?.verbs.findLast((verb) => verb.at < at);
  if (main) return isDone(view, main) ? subjectsOf(view, there, main.at) : [];
  const past = before ? pastFormIn(view, before) : at;
  return past < at && !isAnyAt(view, past - 1, UNDONE) ? subjectsOf(view, there, past) : [];
}

/** Told as done by whoever stands before it: no plan, and nothing that is done to him. */
const isDone = (view: SentenceView, { at, sense }: Verb): boolean =>
  isPast(sense.tense) && !isAnyAt(view, at - 1, UNDONE);
