import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from './rule.ts';

/** "It is openly said that": by nobody in particular. */
const isPresent = ({ view, verb, clause }: Frame): boolean =>
  hasWord(view, { from: clause.from, to: verb.at }, PRESENT);

const PRESENT = new Set(['is', 'are', 'being']);
const AUDIENCE = new Set(['public', 'citizens', 'media', 'press', 'journalists', 'motorists']);

/**
 * "The crisis was also discussed", "it was noted that …": an office tells what was spoken of at its meeting,
 * by both sides.
 */
export function spokenOf(frame: Frame): Draft | undefined {
  const { aspect, subjects, clause, view } = frame;
  if (!view.scene.publisher || !aspect.isPassive || subjects.length > 0) return undefined;
  if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture) return undefined;
  if (frame.verb.sense.base === 'say' && isPresent(frame)) return undefined;
  if (clause.link !== 'main' || lowerAt(view, clause.from) === 'this') return undefined;
  if (hasWord(view, { from: view.sentence.from, to: view.sentence.to }, AUDIENCE)) return undefined;
  return {
    detail: { type: 'statement', act: 'comment' },
    stance: 'cooperative',
    participants: [],
    evidence: { from: view.sentence.from, to: view.sentence.to },
    dated: { from: clause.from, to: clause.to },
    frame,
    isStanding: false,
    wantsOtherSide: true,
  };
}
