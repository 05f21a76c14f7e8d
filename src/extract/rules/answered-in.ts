import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { anyOf } from '../text/any-of.ts';
import { pointedBackTo } from './points-back.ts';
import type { Draft, Stance } from './rule.ts';

const ANSWERING = anyOf('reject|turn|decline|accept|rebuff|dismiss|refuse');
/** What somebody answers to whoever said it. */
const ASKED = anyOf('request|offer|criticism|charge|threat');

/** "The request was turned down": by whomever it was for. */
export function answeredIn(frame: Frame): Draft | undefined {
  const { verb, aspect, clause } = frame;
  if (!aspect.isPassive || !ANSWERING.has(verb.sense.base)) return undefined;
  if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture) return undefined;
  const sort = verb.sense.family === 'speak' ? pointedBackTo(frame) : undefined;
  if (!sort || !ASKED.has(sort)) return undefined;
  return {
    detail: { type: 'statement', act: verb.sense.detail as Act }, // verbs.tsv is checked for its acts at start
    stance: verb.sense.stance as Stance, // and for its stances
    participants: [],
    evidence: { from: clause.from, to: clause.to },
    dated: { from: clause.from, to: clause.to },
    frame,
    isStanding: false,
    wantsOtherSide: true,
    refersTo: sort,
  };
}
