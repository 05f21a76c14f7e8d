import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { lowerOf } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';
import type { SentenceView } from './sentence-view.ts';

const NOBODY: readonly Mention[] = [];

/** "Ann, who came today, and Bob signed", "Peru, which borders it, and Chad urged": who is named before the aside. */
export function joinedAcross(
  view: SentenceView,
  index: number,
  subject: Mention | undefined,
): readonly Mention[] {
  const [clause, before] = [view.clauses[index], elementAt(view.clauses, index - 1)];
  if (!clause || !before) return NOBODY;
  if (clause.link === 'relative') return isBehindAnd(view, subject) ? headOf(view, before) : NOBODY;
  if (clause.link === 'coordinate' && clause.conjunction === ',')
    return listHead(view, clause, before);
  const main = elementAt(view.clauses, index - 2);
  if (before.link !== 'relative' || !main) return NOBODY;
  const isJoined = [clause.from, clause.from - 1].some((at) => wordAt(view, at) === 'and');
  return isJoined ? headOf(view, main) : NOBODY;
}

/** "came when Ann, her Chadian counterpart Bob and Carl signed": the first of a list behind a conjunction, which the comma parts from the rest. */
function listHead(
  view: SentenceView,
  { from }: SentenceView['clauses'][number],
  before: SentenceView['clauses'][number],
): readonly Mention[] {
  const second = view.mentions.find((one) => one.from === from);
  if (second?.kind !== 'person' || wordAt(view, second.to) !== 'and') return NOBODY;
  const head = view.mentions.findLast(({ to }) => to === from - 1);
  const isHead = head?.kind === 'person' && head.from > before.from;
  return isHead && OPENING.has(wordAt(view, head.from - 1)) ? [head] : NOBODY;
}

const OPENING = anyOf('when|after|as|before|while|where|that|once|since');

const wordAt = ({ scene }: SentenceView, at: number): string => lowerOf(scene.tokens, at);

/** "which lies on its border, and Chad urged": where no verb that is known ends the aside. */
function isBehindAnd(view: SentenceView, subject: Mention | undefined): boolean {
  if (!subject) return false;
  const and = wordAt(view, subject.from - 1) === 'the' ? subject.from - 2 : subject.from - 1;
  return wordAt(view, and) === 'and' && wordAt(view, and - 1) === ',';
}

/** Whoever ends a clause without a verb. */
const headOf = (
  { mentions }: SentenceView,
  { from, to, verbs }: SentenceView['clauses'][number],
): readonly Mention[] =>
  verbs.length > 0
    ? NOBODY
    : mentions.filter(
        (one) =>
          (one.kind === 'person' || (one.kind === 'state' && !one.isPlace)) &&
          one.from >= from &&
          one.to >= to - 1 &&
          one.to <= to,
      );
