import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { type Mention, partyOf, referring } from './mention.ts';
import type { Scene } from './scene.ts';

const STOP_WHO = anyOf('[.,;:]|who|which|that|because|if');

/** What goes or is brought somewhere, or is where somebody goes: "sent doctors there", "will travel there". */
const GOING = anyOf(
  'sen[dt]s?|sending|went|goes?|going|gone|travel(?:s|led|ed|ling|ing)?|fl(?:y|ies|ew|own|ying)|arriv(?:e|es|ed|ing)|return(?:s|ed|ing)?|deploy(?:s|ed|ing)?|dispatch(?:es|ed|ing)?|station(?:s|ed|ing)?|sail(?:s|ed|ing)?|head(?:s|ed|ing)?|ship(?:s|ped|ping)?|deliver(?:s|ed|ing)?',
);
/** In tokens: "sent 40 trucks of rice and medicine there". */
const REACH = 9;

/** "sent doctors there": the other state that the story named last. */
export function thereAt(scene: Scene, at: number): Mention | undefined {
  const { tokens, memory, publisher } = scene;
  if (lowerOf(tokens, at) !== 'there' || publisher !== null || !isGoal(scene, at)) return undefined;
  const own = memory.topic.country(at);
  const other = memory.topic.otherThan(own) ?? memory.lastActor((one) => one !== own)?.country;
  return other ? referring(scene, at, at + 1, 'state', [partyOf(other)]) : undefined;
}

function isGoal({ tokens }: Scene, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (isAny(tokens, back, GOING)) return true;
    if (isAny(tokens, back, STOP_WHO)) return false;
  }
  return false;
}
