import { isBehindStress, isTagged } from '../grammar/chain.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import type { Mention } from '../who/mention.ts';
import { isAsWell } from './as-well.ts';
import { isBlamedToo } from './blamed-too.ts';
import { countriesOf } from './rule.ts';

const AND_COMMA = anyOf('and|,');

/** Those that "and" and commas tie to one, also where it was named once more: "the Lomé summit of Togo and Mali". */
export function tiedTo(
  frame: Frame,
  others: readonly Mention[],
  first: number,
  isHard: boolean,
): readonly Mention[] {
  const own = countriesOf(others[first]?.parties ?? []).join();
  const tied: Mention[] = [];
  for (let at = first + 1; at < others.length; at++) {
    const one = others[at];
    if (!one) break;
    const isAgain = countriesOf(one.parties).join() === own;
    if (
      isAgain ||
      isTied(frame, elementAt(others, at - 1), one) ||
      (isHard && isBlamedToo(frame, one))
    )
      tied.push(one);
    else break;
  }
  return tied;
}

function isTied({ view }: Frame, previous: Mention | undefined, mention: Mention): boolean {
  if (!previous) return false;
  if (isBehindStress(view, previous.to, mention.from) || isAsWell(view, previous, mention))
    return true;
  // "the Chadian-Malian border conflict": both.
  if (mention.from - previous.to === 1 && lowerAt(view, previous.to) === '-') return true;
  // "Chad, Togo, and the Gambia"; "blaming Chad and thanking Togo": another deed.
  const isNear = leadIn(view, mention.from) - previous.to <= 1;
  const isNext = isNear && !lowerAt(view, mention.from - 1).endsWith('ing');
  const isListed = isAnyAt(view, previous.to, AND_COMMA);
  return isNext && isListed && !(lowerAt(view, previous.to) === ',' && isTagged(view, mention));
}
