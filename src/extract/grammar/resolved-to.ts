import { anyOf } from '../text/any-of.ts';
import { isOfStates } from '../verb-senses.ts';
import { partiesOf } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';
import { subjectsOf } from './subjects.ts';
import type { Verb } from './verb-at.ts';

/** Verbs after which a deed is as good as done: "decided to recall", "moved to freeze", "went on to expel". */
const RESOLVING = anyOf(
  'decide|resolve|choose|opt|elect|move|begin|start|go|proceed|rush|hasten|set',
);

/** The verb by which one state makes up its mind to a deed, or begins it; also of a second deed: "decided to recall … and to halt …". */
export function resolvedTo(
  view: SentenceView,
  clause: Clause,
  index: number,
  verb: Verb,
): Verb | undefined {
  if (verb.sense.tense !== 'base' || !isOfStates(verb.sense)) return undefined;
  const before = clause.verbs.findLast(({ at }) => at < verb.at);
  if (!before) return undefined;
  if (before.to !== verb.at || lowerAt(view, verb.at - 1) !== 'to')
    return isJoined(view, verb) ? resolvedTo(view, clause, index, before) : undefined;
  if (!RESOLVING.has(before.sense.base)) return undefined;
  const acting = partiesOf(subjectsOf(view, index, before.at));
  return new Set(acting.map(({ country }) => country)).size > 1 ? undefined : before;
}

/** "and to halt", "and halt". */
const isJoined = (view: SentenceView, { at }: Verb): boolean =>
  lowerAt(view, at - 1) === 'and' ||
  (lowerAt(view, at - 1) === 'to' && lowerAt(view, at - 2) === 'and');

/** Whether a verb only leads to a deed, whose own verb tells of it. */
export const leadsToDeed = (view: SentenceView, clause: Clause, index: number, verb: Verb) =>
  clause.verbs.some(
    (next) => next.at === verb.to && resolvedTo(view, clause, index, next)?.at === verb.at,
  );
