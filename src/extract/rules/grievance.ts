import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const CAUSED = anyOf('due|caused|because|provoked|triggered|result|fault|consequence');
const CAUSERS = anyOf('sanctions|policy|policies|actions|restrictions|measures|countries');
const IMPOSED = anyOf('imposed|placed|slapped|introduced');

/** "the shortage was caused by the policy of the North", "the curbs imposed on our bank": a complaint, and no kindness to whoever hears it. */
export function isGrievance({ view }: Frame, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    if (CAUSED.has(word) && hasWord(view, { from: at, to }, CAUSERS)) return true;
    if (IMPOSED.has(word) && lowerAt(view, at + 1) === 'on') return true;
  }
  return false;
}

const GUARDING = anyOf('for|defend|protect|safeguard|uphold|undermine|undermining|advance');
const OWNERS = anyOf('its|our|their');
const GOODS = anyOf('interests|security');

/** "will stand up for its interests", "to protect our national security": what a state does for itself is no kindness to whoever hears it. */
export function isOwnGood({ view }: Frame, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (!GUARDING.has(lowerAt(view, at)) || !OWNERS.has(lowerAt(view, at + 1))) continue;
    if ([2, 3].some((next) => GOODS.has(lowerAt(view, at + next)))) return true;
  }
  return false;
}
