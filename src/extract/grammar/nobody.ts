import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const LATER_LONGER = anyOf('later|longer|sooner|less|fewer|more|doubt|,');
const NO_NEITHER = anyOf('no|neither|nor|not');

/** "No agreement was signed by Peru", "They met, but none of the deals was signed", not "No later than Monday Peru signed". */
export function isNothing(view: SentenceView, clause: Clause, verb: number): boolean {
  const before = clause.verbs.findLast(({ at }) => at < verb);
  if (isNone(view, clause.from, verb)) return true;
  return before !== undefined && isNoneBehind(view, before.to, verb);
}

/** Behind what joins one verb to another: ", but none of the deals". */
function isNoneBehind(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isAnyAt(view, at, JOINING)) return isNone(view, at, to);
  return false;
}

const JOINING = anyOf('and|but|yet|though|although');

function isNone(view: SentenceView, from: number, verb: number): boolean {
  let at = from;
  while (isAnyAt(view, at, LINKS)) at++;
  const [first, second] = [lowerAt(view, at), lowerAt(view, at + 1)];
  if (first === 'no') return !LATER_LONGER.has(second);
  if (first === 'neither' && SIDES.has(second)) return true;
  return NONE_OF.get(first)?.has(second) === true && isSubject(view, at + 2, verb);
}

/** What was not done, and no lead: "Not an hour later Peru signed", "Not one to wait, Peru signed", "Not one but two were signed". */
const isSubject = (view: SentenceView, from: number, verb: number): boolean =>
  !isAnyAt(view, from, TIMES) && !hasWord(view, { from, to: verb }, PARTS);

const TIMES = anyOf('minutes?|hours?|days?|weeks?|months?|years?|moment');
const PARTS = anyOf('[,:;–—]|but');

const LINKS = anyOf(',|and|but|yet|while|that|though|although');
const SIDES = anyOf('sides?|of|party|country|state|government|leader|minister|president|one');
/** "none of", "not a single", "hardly any": the word behind the first. */
const NONE_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['none', anyOf('of|was|were|has|have')],
  ['few', anyOf('of|if')],
  ['not', anyOf('one|an?|any')],
  ['hardly', anyOf('any|an?')],
  ['barely', anyOf('any|an?')],
]);

/** "No Peruvian official met", "Neither Peru nor Chad signed", "Peru, not Chad, signed". */
export const isNobody = (view: SentenceView, [first]: readonly Mention[]): boolean =>
  first !== undefined && isAnyAt(view, first.from - 1, NO_NEITHER);
