import { type Frame, frameOf } from '../grammar/frame.ts';
import type { Range } from '../grammar/sentence-view.ts';
import type { Verb } from '../grammar/verb-at.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { recipientsOf } from './action-parties.ts';
import { countriesOf } from './rule.ts';
import type { Targets } from './targets.ts';

const TELLING = anyOf('say|tell|add|claim|allege|report|announce');
const HOSTILE = anyOf('force|incursion|cyber|detention');

/** "said Chad had shelled a village", "had broken its word", not "had not shelled": blame, whatever its words. */
export function blames({ view, verb }: Frame, { from, to }: Range, targets: Targets): boolean {
  if (!TELLING.has(verb.sense.base) || targets.parties.length === 0) return false;
  return view.clauses.some((clause, index) =>
    clause.verbs.some((told) => {
      const isBehind = told.at >= from && told.at < to && told.at > targets.at;
      if (!isBehind || !isHostile(told)) return false;
      const frame = frameOf(view, clause, index, told);
      const { isNegated, isHypothetical, isFuture, isPassive } = frame.aspect;
      return (
        !(isNegated || isHypothetical || isFuture || isPassive) &&
        isOfOthers(frame, targets.parties)
      );
    }),
  );
}

/** "said Chad had arrested ten Malians", not "ten men": its own, for all one knows. */
export const isOfOthers = (told: Frame, doers: readonly Party[]): boolean =>
  told.verb.sense.detail !== 'detention' ||
  countriesOf(recipientsOf(told, 'detention', doers)).length > 0;

const isHostile = ({ sense }: Verb): boolean =>
  sense.tense !== 'base' &&
  (sense.family === 'harm' || (sense.family === 'act' && HOSTILE.has(sense.detail)));
