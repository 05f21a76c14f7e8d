import type { Frame } from '../grammar/frame.ts';
import { hasWord, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { assertedOf } from './asserted-of.ts';
import type { Judged } from './judged.ts';
import { namesFoe } from './names-foe.ts';
import { countriesOf } from './rule.ts';
import type { Targets } from './targets.ts';

const PRAISED: Judged = { act: 'praise', stance: 'cooperative' };
/** What a friend does for somebody. */
const GIVING = anyOf(
  'help|give|provide|receive|host|take|treat|accept|accommodate|shelter|support|back|defend|save|train|supply|deliver|send|join|finance|assist|stand|remain|increase|extend|impose|recogni[sz]e|contribute|allocate|open',
);
const US = anyOf('us|our|ours|we');
/** What is done against us, or left undone. */
const UNKIND = anyOf(
  "not|no|never|n't|block|blocks|blocked|blocking|refuse[sd]?|against|without|but|however|unfortunately|although|war|threaten|threatens|pressure|sanctions|only|still",
);

/** "Chad has taken in our wounded", "Chad saved us", as an official is quoted in a release: what a friendly state does for his is praise. */
export function friendSpokenOf(
  { view, verb }: Frame,
  region: Range,
  { parties, isNamed }: Targets,
): Judged | undefined {
  const { scene } = view;
  if (verb.sense.family !== 'quoted' || scene.publisher === null || !isNamed) return undefined;
  if (scene.isSpoken?.(verb.at) === true || !scene.isQuoted(verb.at)) return undefined;
  const [country, ...more] = countriesOf(parties);
  if (country === undefined || more.length > 0 || scene.memory.story.isFoe(country))
    return undefined;
  if (hasWord(view, region, UNKIND)) return undefined;
  if (!hasWord(view, region, US) || namesFoe(view, region)) return undefined;
  const isGiving = ({ aspect, verb: { sense } }: Frame) =>
    !aspect.isNegated && GIVING.has(sense.base);
  return assertedOf(view, region, country).some(isGiving) ? PRAISED : undefined;
}
