import type { Frame } from '../grammar/frame.ts';
import {
  hasWordLike,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { hasOther } from './rule.ts';
import { namedAt, type Targets } from './targets.ts';

const TROOPS =
  /^(?:troops|soldiers|forces|contingent|peacekeepers|medics|engineers|warships|bases?)$/;
const STAYING = /^(?:stay|remain|leave|withdraw|go|deploy|fight)$/;
const OWNER = /^(?:its|his|her|their|our)$/;
const AT = anyOf('in|to|from');

/** "no troops". */
function areNone(view: SentenceView, { from, to }: Range): boolean {
  for (let at = from + 1; at < to; at++)
    if (lowerAt(view, at - 1) === 'no' && TROOPS.test(lowerAt(view, at))) return true;
  return false;
}

/** "says its troops will stay in Chad", "said it had no troops in Chad": in the news, the country where they are, or are not, of whose troops a state speaks. */
export function stationedIn(
  { view }: Frame,
  { from, to }: Range,
  own: readonly (string | null)[],
): Targets | undefined {
  if (view.scene.publisher !== null) return undefined;
  const isOwn = [TROOPS, STAYING, OWNER].every((words) => hasWordLike(view, from, to, words));
  if (!isOwn && !areNone(view, { from, to })) return undefined;
  const place = mentionsWithin(view, { from, to }).find(
    (one) => one.isPlace && isAnyAt(view, one.from - 1, AT) && hasOther(one.parties, own),
  );
  return place && namedAt(place.parties, place.from);
}
