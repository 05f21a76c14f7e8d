import { type Frame, frameOf } from '../grammar/frame.ts';
import type { Range, SentenceView } from '../grammar/sentence-view.ts';
import type { Verb } from '../grammar/verb-at.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { recipientsOf } from './action-parties.ts';
import { isHostileDeed } from './hostile-deed.ts';
import { ownEnemy } from './own-suffering.ts';
import { countriesOf } from './rule.ts';
import type { Targets } from './targets.ts';

const TELLING = anyOf(
  'say|tell|add|claim|allege|report|announce|maintain|contend|assert|insist|declare|argue|reveal|disclose|testify|complain|protest|write|remark|swear|retort|counter|believe|suspect',
);
const ABDUCTING = anyOf('kidnap|abduct|snatch');
/** Of its enemy an office tells harm in many words. */
const TELLING_OF_ENEMY = anyOf(
  'note|stress|emphasi[sz]e|reiterate|recall|remind|state|underline|underscore|explain|mention',
);

/** "said Chad had shelled a village", "had broken its word", not "had not shelled": blame, whatever its words. */
export function blames({ view, verb }: Frame, { from, to }: Range, targets: Targets): boolean {
  if (targets.parties.length === 0 || !isTelling(view, verb, targets)) return false;
  return view.clauses.some((clause, index) =>
    clause.verbs.some((told) => {
      const isBehind = told.at >= from && told.at < to && told.at > targets.at;
      if (!isBehind || !isHostileDeed(told)) return false;
      const frame = frameOf(view, clause, index, told);
      const { isNegated, isHypothetical, isFuture, isPassive } = frame.aspect;
      return (
        !(isNegated || isHypothetical || isFuture || isPassive) &&
        isOfOthers(frame, targets.parties)
      );
    }),
  );
}

function isTelling({ scene }: SentenceView, { sense }: Verb, { parties }: Targets): boolean {
  if (TELLING.has(sense.base)) return true;
  const enemy = TELLING_OF_ENEMY.has(sense.base) ? ownEnemy(scene) : undefined;
  return enemy !== undefined && parties.every(({ country }) => country === enemy);
}

/** "said Chad had arrested ten Malians", not "ten men": its own, for all one knows. */
export const isOfOthers = (told: Frame, doers: readonly Party[]): boolean =>
  told.verb.sense.detail !== 'detention' ||
  ABDUCTING.has(told.verb.sense.base) ||
  countriesOf(recipientsOf(told, 'detention', doers)).length > 0;
