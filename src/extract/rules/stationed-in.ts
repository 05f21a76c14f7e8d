import type { Frame } from '../grammar/frame.ts';
import { hasWordLike, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { hasOther } from './rule.ts';
import { namedAt, type Targets } from './targets.ts';

const TROOPS =
  /^(?:troops|soldiers|forces|contingent|peacekeepers|medics|engineers|warships|bases?)$/;
const STAYING = /^(?:stay|remain|leave|withdraw|go|deploy|fight)$/;
const OWNER = /^(?:its|his|her|their|our)$/;
const AT = anyOf('in|to|from');

/** "says its troops will stay in Chad": in the news, the country where they are of whose troops a state speaks. */
export function stationedIn(
  { view }: Frame,
  { from, to }: Range,
  own: readonly (string | null)[],
): Targets | undefined {
  if (view.scene.publisher !== null) return undefined;
  const isOwn = [TROOPS, STAYING, OWNER].every((words) => hasWordLike(view, from, to, words));
  if (!isOwn) return undefined;
  const place = mentionsWithin(view, { from, to }).find(
    (one) => one.isPlace && AT.has(lowerAt(view, one.from - 1)) && hasOther(one.parties, own),
  );
  return place && namedAt(place.parties, place.from);
}
