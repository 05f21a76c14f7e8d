import type { Frame } from '../grammar/frame.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import type { Party } from '../who/mention.ts';

/** "I spoke with Ann. Thanked her and invited her to Lima.": who tells it leaves "I" out, in what a person in office publishes. */
export function ownWords(frame: Frame): readonly Party[] | undefined {
  const { view, verb, subjects, clause } = frame;
  const { publisher, isQuoted, tokens } = view.scene;
  if (!publisher?.person || subjects.length > 0 || isQuoted(verb.at)) return undefined;
  const { from } = view.sentence;
  const isFirst = verb.at === from || (clause.link === 'coordinate' && verb.at === clause.from);
  if (!isFirst || verb.sense.tense !== 'past' || !isAnyAt(view, from, TOLD)) return undefined;
  return isAny(tokens, from + 1, PASSIVE) ? undefined : [publisher];
}

/** With which such a sentence begins. */
const TOLD = anyOf(
  'thanked|congratulated|invited|expressed|stressed|emphasi[sz]ed|noted|informed|called|urged|condemned|praised|discussed|reiterated|assured|conveyed|offered|supported|wished|reaffirmed|raised|highlighted|underlined|underscored',
);
const PASSIVE = anyOf('by|in|at|with|among|as|to');
