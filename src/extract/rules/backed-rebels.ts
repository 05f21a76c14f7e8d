import type { Frame } from '../grammar/frame.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

/** "rebels backed by Peru": whether that only tells who they are. */
export const isOfBacked = (
  view: Frame['view'],
  { at, sense }: Frame['verb'],
  aspect: Frame['aspect'],
): boolean =>
  aspect.isReduced === true &&
  sense.detail === 'support' &&
  isAnyAt(view, at - 1, BACKED) &&
  !view.mentions.some(({ to }) => to === at);

const BACKED = anyOf(
  'rebels|militia|militias|militiamen|fighters|forces|groups?|separatists|insurgents|movement|factions?|party|parties|candidate|troops|men|gunmen|tribesmen',
);
