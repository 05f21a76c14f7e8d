import type { Kind } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Range } from '../grammar/sentence-view.ts';
import { elementAt } from '../text/element-at.ts';
import { withDependents } from './rule.ts';

/** The words that tell of a deed. */
export const evidenceOf = (frame: Frame, kind: Kind): Range =>
  kind === 'vote-veto' ? voteIn(frame) : withPatient(frame);

/** "was summoned and handed a note": with whoever it is done to. */
function withPatient(frame: Frame): Range {
  const { view, clause, index, verb, aspect } = frame;
  const own = withDependents(frame);
  const isShared = aspect.isPassive && clause.link === 'coordinate' && verb.at === clause.from;
  return isShared ? { ...own, from: elementAt(view.clauses, index - 1)?.from ?? own.from } : own;
}

/** "was among those who abstained when …": with who voted, and on what. */
function voteIn(frame: Frame): Range {
  const { view, clause, index } = frame;
  const before = clause.link === 'relative' ? elementAt(view.clauses, index - 1) : undefined;
  const next = view.clauses[index + 1];
  const to = next?.link === 'subordinate' ? next.to : withDependents(frame).to;
  return { from: (before ?? clause).from, to };
}
