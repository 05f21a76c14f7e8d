import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { hasWordLike, isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import { subjectsOf } from './subjects.ts';
import type { Verb } from './verb-at.ts';

const WHILE_WHEN = anyOf('while|when|after|upon');
const PAST_PRESENT = anyOf('past|present');

/** "Accusing Peru of spying, Chad expelled …": who acts in the main clause acts in the participle before it. */
export function frontedSubjects(
  view: SentenceView,
  clause: Clause,
  index: number,
  { at, to, sense }: Verb,
): readonly Mention[] {
  // "Discussing fish, the leaders agreed": only what they agreed on.
  if (sense.detail === 'comment') return [];
  if (sense.tense !== 'ing' || !isFirst(view, at) || lowerAt(view, at + 1) === ',') return [];
  const here = clause.verbs.find((verb) => isMain(view, verb, to));
  const found = here ? subjectsOf(view, index, here.at) : nextSubjects(view, index);
  return found.filter(({ from }) => hasComma(view, to, from));
}

/** "Visiting Peru, Ann", "While visiting Peru, Ann". */
const isFirst = (view: SentenceView, at: number): boolean =>
  at === view.sentence.from || (at - 1 === view.sentence.from && isAnyAt(view, at - 1, WHILE_WHEN));

const isMain = (view: SentenceView, { at, sense }: Verb, to: number): boolean =>
  at > to && PAST_PRESENT.has(sense.tense) && hasComma(view, to, at);

function nextSubjects(view: SentenceView, index: number): readonly Mention[] {
  const first = view.clauses[index + 1]?.verbs.find(({ sense }) => sense.tense !== 'ing');
  return first ? subjectsOf(view, index + 1, first.at) : [];
}

const hasComma = (view: SentenceView, from: number, to: number): boolean =>
  hasWordLike(view, from, to, /^,$/);
