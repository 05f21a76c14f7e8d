import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Range } from '../grammar/sentence-view.ts';
import type { FoundContent } from './found-content.ts';
import { isOfScenes, scenesOf } from './scenes.ts';
import type { Targets } from './targets.ts';

/** "said it was alarmed by the violence in Chad", "called the vote in Chad a milestone": in the news, the country where that is of which words judge or tell. */
export function ofScene(
  frame: Frame,
  region: Range,
  own: readonly (string | null)[],
  found: FoundContent | undefined,
): Targets | undefined {
  const { publisher } = frame.view.scene;
  if (publisher !== null || (found && !isOfScenes(frame, found.content.act as Act)))
    return undefined;
  const { parties, isShielded } = scenesOf(frame, region, own);
  if (parties.length === 0) return undefined;
  return { parties, mentioned: [], isShielded, isNamed: true, at: found?.to ?? region.from };
}
