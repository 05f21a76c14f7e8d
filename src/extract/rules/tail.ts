import type { Clause } from '../grammar/clause.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Range } from '../grammar/sentence-view.ts';

/** Nobody adds more: what goes on for longer is a story of its own. */
const MOST_CLAUSES = 3;

/** In what an office publishes, what is said with the relative and participle clauses that hang on its end: "thanked Peru, whose envoys …". */
export function withTail({ view }: Frame, said: Range): Range {
  // A reporter's aside may be somebody else's word: "a charge that Peru denies".
  if (view.scene.publisher === null) return said;
  const first = view.clauses.findIndex(({ from }) => from >= said.to);
  if (first < 1) return said;
  let { to } = said;
  for (const clause of view.clauses.slice(first, first + MOST_CLAUSES)) {
    const isTail =
      (clause.link === 'relative' || clause.link === 'participle') && clause.from <= to + 1;
    if (!isTail || isOthersWord(view, clause)) break;
    to = clause.to;
  }
  return { from: said.from, to };
}

/** ", a charge that Peru denies": what somebody else says of it. */
const isOthersWord = ({ mentions }: Frame['view'], { from, verbs }: Clause): boolean =>
  mentions.some((one) => one.from === from) &&
  verbs.some(({ sense }) => sense.family === 'speak' || sense.family === 'say');
