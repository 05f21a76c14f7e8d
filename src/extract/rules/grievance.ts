import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const CAUSED = anyOf('due|caused|because|provoked|triggered');
const CAUSERS = anyOf('sanctions|policy|policies|actions|restrictions|measures');
/** What both do does no harm. */
const OURS = anyOf('our|joint|mutual|common|shared|bilateral');
const IMPOSED = anyOf('imposed|placed|slapped|introduced');

/** "the shortage was caused by the policy of the North", "the curbs imposed on our bank": a complaint, and no kindness to whoever hears it. */
export function isGrievance({ view }: Frame, { from, to }: Range): boolean {
  if (hasWord(view, { from, to }, OURS)) return false;
  for (let at = from; at < to; at++) {
    if (isAnyAt(view, at, CAUSED) && hasWord(view, { from: at, to }, CAUSERS)) return true;
    if (isAnyAt(view, at, IMPOSED) && lowerAt(view, at + 1) === 'on') return true;
  }
  return false;
}

const HELPING = anyOf('help|helping|assist|assisting|support|supporting|aid|enable|enabling');
const GUARDING = anyOf('up|defend|protect|safeguard|uphold|undermine|undermining|advance');
const OWNERS = anyOf('its|our|their');
const GOODS = anyOf('interests|security');

/** "will stand up for its interests", "to protect our national security": what a state does for itself is no kindness to whoever hears it. */
export function isOwnGood({ view }: Frame, { from, to }: Range): boolean {
  if (hasWord(view, { from, to }, HELPING)) return false;
  for (let at = from; at < to; at++) {
    if (!isAnyAt(view, at, GUARDING)) continue;
    // "stand up for its".
    const owner = lowerAt(view, at) === 'up' ? at + 2 : at + 1;
    if (isAnyAt(view, owner, OWNERS) && isGood(view, owner + 1)) return true;
  }
  return false;
}

/** "interests", "national security". */
const isGood = (view: Frame['view'], at: number): boolean =>
  [at, at + 1].some((one) => isAnyAt(view, one, GOODS));
