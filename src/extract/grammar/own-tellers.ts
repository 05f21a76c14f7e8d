import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import { subjectsOf } from './subjects.ts';
import type { Verb } from './verb-at.ts';

const IT_HE = anyOf('it|he|she|they');

/** "Peru said on Monday it had signed a treaty": whoever tells in one clause of what he has done himself. */
export function ownTellers(
  view: SentenceView,
  clause: Clause,
  index: number,
  { at }: Verb,
): readonly Mention[] {
  if (lowerAt(view, at - 1) !== 'had' || !isAnyAt(view, at - 2, IT_HE)) return [];
  const saying = clause.verbs.findLast((verb) => verb.at < at - 2);
  return saying?.sense.family === 'say' ? subjectsOf(view, index, saying.at) : [];
}
