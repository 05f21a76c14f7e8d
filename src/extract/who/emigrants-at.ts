import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import { type Mention, plain } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

/** "Cuban-Americans": people of two nations, who act for neither state. */
export function emigrantsAt(scene: Scene, at: number): Mention | undefined {
  const { tokens } = scene;
  if (tokens[at + 1]?.text !== '-' || !isAny(tokens, at + 2, NEW_NATION)) return undefined;
  return nameAt(scene, at)?.to === at + 1 ? plain(scene, at, at + 3, 'group', []) : undefined;
}

const NEW_NATION = anyOf('americans|canadians|australians|germans|israelis');
