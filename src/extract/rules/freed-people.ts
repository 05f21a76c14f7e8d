import { isAnyAt, leadIn, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const FREEING = anyOf('release|freeing|liberation|freedom');
/** Whom another state holds: dissidents, journalists and prisoners are held by their own more often, and hostages by rebels. */
const HELD = anyOf(
  'sailors?|seamen|soldiers?|servicemen|crews?|crewmembers?|crewmen|fishermen|pilots?|diplomats?|captives|troops|ships?|vessels?|boats?|tankers?|trawlers?',
);
/** In tokens: "release of all the detained Chadian". */
const REACH = 6;

/** "called for the release of Chadian sailors": whoever has them is asked, and not their own state. */
export function isToBeFreed(view: SentenceView, { kind, isOwner, from, to }: Mention): boolean {
  if (kind !== 'adjective' || isOwner) return false;
  if (![to, to + 1].some((at) => isAnyAt(view, at, HELD))) return false;
  const start = leadIn(view, from);
  for (let at = start; at > start - REACH; at--)
    if (lowerAt(view, at) === 'of' && isAnyAt(view, at - 1, FREEING)) return true;
  return false;
}
