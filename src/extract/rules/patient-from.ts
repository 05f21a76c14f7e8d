import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Frame } from '../grammar/frame.ts';
import { asideBefore } from '../grammar/resumption.ts';
import {
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { behindTime } from '../grammar/time-between.ts';
import { adverbOr } from '../text/adverb.ts';
import { elementAt } from '../text/element-at.ts';
import { isTaking } from './on-its-way.ts';
import { ownerBefore } from './owned-before.ts';

/** "was summoned and handed a note", "left after being expelled": done to whoever stands before. */
const isShared = (view: SentenceView, { from, link }: Clause, verb: number): boolean =>
  (link === 'coordinate' &&
    (verb - from <= 1 ||
      isAllOfVerb(view, { from: behindTime(view.scene.tokens, from), to: verb }))) ||
  (link === 'subordinate' && verb === from + 1 && lowerAt(view, from) === 'being');

/** "has since been", "will later be". */
const isAllOfVerb = ({ scene }: SentenceView, { from, to }: Range): boolean =>
  scene.tokens
    .slice(from, to)
    .every(({ lower }) => AUXILIARIES.has(lower) || isBetweenParts(lower));

const isBetweenParts = adverbOr('also|later|then|since|still|now|soon|already|not|never|to');

/** Where those are named to whom it is done: anywhere before the verb, or last before it. */
export function patientFrom({ view, clause, index, verb, aspect }: Frame): number {
  const before = asideBefore(view, index)?.before ?? elementAt(view.clauses, index - 1);
  if (isShared(view, clause, verb.at) && !aspect.isReduced) return before?.from ?? clause.from;
  if (!aspect.isReduced) return ownerBefore(view, clause, verb.at)?.from ?? clause.from;
  const last = mentionsWithin(view, { from: clause.from, to: verb.at }).at(-1);
  // "We welcome the truce declared by Peru": it was not done to us.
  const isOfAnother =
    last && clause.verbs.some((one) => one.at >= last.to && one.at < verb.at && !isTaking(one));
  return isOfAnother ? verb.at : (last?.from ?? clause.from);
}
