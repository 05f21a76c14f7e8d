import type { Clause } from '../grammar/clause.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const AFTER_BEFORE = anyOf('after|before|when');
const DAY_DAYS = anyOf('day|days|period|time|moment|years?');

/** Nobody adds more: what goes on for longer is a story of its own. */
const MOST_CLAUSES = 3;

/** In what an office publishes, what is said with the relative and participle clauses that hang on its end: "thanked Peru, whose envoys …". */
export function withTail({ view }: Frame, said: Range): Range {
  // A reporter's aside may be somebody else's word: "a charge that Peru denies".
  if (view.scene.publisher === null) return said;
  const first = view.clauses.findIndex(({ from }) => from >= said.to);
  if (first < 1) return said;
  let { to } = said;
  for (let at = first; at < first + MOST_CLAUSES; at++) {
    const clause = view.clauses[at];
    if (!clause || clause.from > to + 1 || !isTail(view, clause)) break;
    if (breaksOff(view, at) || isOthersWord(view, clause)) break;
    to = clause.to;
  }
  return { from: said.from, to };
}

const isTail = (view: SentenceView, { from, link, conjunction }: Clause): boolean =>
  link === 'relative' ||
  link === 'participle' ||
  // "plans for the day after the fighting ends": which day it is.
  (link === 'subordinate' && AFTER_BEFORE.has(conjunction) && isAnyAt(view, from - 2, DAY_DAYS));

/** ", noting that …", ", building on the work that …": a participle that another clause completes. */
function breaksOff({ clauses }: SentenceView, at: number): boolean {
  const [clause, next] = [clauses[at], clauses[at + 1]];
  if (clause?.link !== 'participle' || !next || next.from > clause.to + 1) return false;
  return next.link === 'content';
}

/** ", a charge that Peru denies": what somebody else says of it. */
const isOthersWord = ({ mentions }: SentenceView, { from, verbs }: Clause): boolean =>
  mentions.some((one) => one.from === from) &&
  verbs.some(({ sense }) => sense.family === 'speak' || sense.family === 'say');
