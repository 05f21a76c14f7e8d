import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { Scene } from './scene.ts';

/** What two do with each other: nobody agrees or meets alone. */
const MUTUAL = anyOf(
  'agreed?|discuss(?:ed|ing)?|met|talked|talking|reviewed|exchanged|concluded|signed|spoke|share',
);
const BETWEEN = anyOf("have|had|also|just|already|all|further|'ve|today|then|two|now|again");
const TOGETHER = anyOf('both|jointly|together');
/** "we met with the crew", "we met them halfway". */
const WITH_OTHERS = anyOf('with|halfway|them|him|her|our|your');
/** In tokens, from "we" to what we do. */
const REACH = 4;

const HELD = anyOf('held|had|holding|having');
const TALKS = anyOf('talks|meetings?|consultations|negotiations|videoconferences?|summit');
/** In tokens: "held a very useful". */
const TALKS_REACH = 5;

/** "we held a videoconference", "we have had several telephone conversations"; not "we held talks with the miners". */
function holdTalks(tokens: Scene['tokens'], at: number): boolean {
  const verb = [1, 2, 3].findLast((step) => isAny(tokens, at + step, HELD));
  if (verb === undefined) return false;
  for (let noun = at + verb + 1; noun <= at + verb + TALKS_REACH; noun++)
    if (isAny(tokens, noun, TALKS)) return !isAny(tokens, noun + 1, WITH_OTHERS);
  return false;
}

/** "You and I met in May": at the second of the two; what both will do is in nobody's diary. */
export const isYouAndI = ({ tokens, isSpoken }: Scene, at: number): boolean =>
  isSpoken?.(at) === true &&
  lowerOf(tokens, at) === 'i' &&
  lowerOf(tokens, at - 1) === 'and' &&
  lowerOf(tokens, at - 2) === 'you' &&
  lowerOf(tokens, at + 1) !== 'will';

/** Whether "we" in a turn of a transcript are those who speak there in turn: "we agreed", "together, we will"; alone a speaker means his own state. */
export function isOfBoth({ tokens }: Scene, at: number): boolean {
  if (tokenAt(tokens, at - 1)?.text === ',' && lowerOf(tokens, at - 2) === 'together') return true;
  let next = at + 1;
  while (next < at + REACH && isAny(tokens, next, BETWEEN)) next++;
  if (isAny(tokens, next, TOGETHER) || holdTalks(tokens, at)) return true;
  return isAny(tokens, next, MUTUAL) && !isAny(tokens, next + 1, WITH_OTHERS);
}
