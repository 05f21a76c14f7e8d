import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { keptThere } from './kept-there.ts';
import { landOf } from './land-of.ts';
import { hostOfSpeaker } from './posted-in.ts';
import { isOfScenes, scenesOf } from './scenes.ts';
import type { Targets } from './targets.ts';
import { welcomeIn } from './welcome-in.ts';

/** The country in which it is of what somebody speaks: what befalls a country, or is welcome there; else where an envoy speaks. */
export function placesOf(
  frame: Frame,
  act: Act,
  region: Range,
  own: readonly (string | null)[],
): Where {
  const found =
    landOf(frame, act, region, own) ??
    (act === 'praise' ? welcomeIn(frame, region, own) : undefined);
  if (found) return found;
  const kept = act === 'intent' ? keptThere(frame, region, own) : undefined;
  if (kept) return kept;
  const isOfPlaces = isOfScenes(frame, act) && !isWish(frame, region);
  const scenes = isOfPlaces ? scenesOf(frame, region, own) : NOWHERE;
  return scenes.parties.length > 0
    ? scenes
    : { ...scenes, parties: hostOfSpeaker(frame, act, own) };
}

type Where = Pick<Targets, 'parties' | 'isShielded'>;

const NOWHERE: Where = { parties: [], isShielded: false };

/** "sent greetings to the winners of the games in Chad": not to Chad. */
const isWish = ({ view }: Frame, region: Range): boolean => hasWord(view, region, WISHES);

const WISHES = anyOf('greetings|congratulations|congratulated|congratulate');
