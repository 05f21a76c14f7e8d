import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { Party } from './mention.ts';
import type { Scene } from './scene.ts';
import { isOfBoth } from './spoken-we.ts';

const RECEIVED_WELCOMED = anyOf('received|welcomed|accompanied|joined');

/** Who "they" are at a token; nobody where they may be anybody. */
export function theyOf(scene: Scene, at: number): readonly Party[] {
  if (isThem(scene.tokens, at) || areAnybody(scene, at)) return [];
  const found = theseOrBoth(scene, at);
  return areSetAgainstUs(scene, at, found) ? [] : found;
}

/** In tokens, on either side of "they". */
const US_REACH = 14;
const US = anyOf('us|i');
const ENDS = anyOf('[.!?;]');

/** "They expelled our men", in what an office says of itself: it is none of those. */
const areSetAgainstUs = (
  { tokens, publisher }: Scene,
  at: number,
  found: readonly Party[],
): boolean =>
  publisher != null &&
  found.some(({ country }) => country === publisher.country) &&
  [-1, 1].some((step) => {
    for (let by = 1; by <= US_REACH; by++) {
      const word = tokens[at + step * by]?.lower ?? '.';
      if (ENDS.has(word)) return false;
      // not "US"
      if (US.has(word) && tokens[at + step * by]?.text !== 'US') return true;
    }
    return false;
  });

/** "The Peruvian delegation left. They had agreed on a date": both who met, for nobody agrees alone. */
function theseOrBoth(scene: Scene, at: number): readonly Party[] {
  const { memory } = scene;
  const those = memory.they(at);
  const [one, ...others] = those;
  if (others.length > 0 || !isOfBoth(scene, at)) return those;
  const met = memory.met();
  return met.some(({ country }) => country === one?.country) ? met : those;
}

/** "told them that they": whoever was spoken to. */
const isThem = (tokens: Scene['tokens'], at: number): boolean =>
  lowerOf(tokens, at - 1) === 'that' && lowerOf(tokens, at - 2) === 'them';

/** "They always blame us", in somebody's speech, and "as they say": not those who met. */
const areAnybody = ({ tokens, isSpoken }: Scene, at: number): boolean =>
  (isSpoken?.(at) === true && !isAny(tokens, at + 1, MUTUAL)) || lowerOf(tokens, at + 1) === 'say';

/** What nobody does alone. */
const MUTUAL = anyOf('agreed|discussed|exchanged|reached|met');

/** "He insists on it": nobody says so of himself. */
export function heOf(scene: Scene, at: number): Party | undefined {
  const { memory, isSpoken } = scene;
  const told = memory.subject();
  const isAgent = isBehindAgent(scene, at) && told === memory.lastPerson(() => true);
  const subject = isAgent ? memory.lastPerson(({ country }) => country !== told?.country) : told;
  return isSpoken?.(at) && subject?.person === memory.speakers.one()?.person ? undefined : subject;
}

/** In tokens: "Received this morning at the palace by President Lopez of Peru, he". */
const AGENT_REACH = 14;

/** "Received by Ann, he": it is not Ann. */
function isBehindAgent({ tokens }: Scene, at: number): boolean {
  if (tokenAt(tokens, at - 1)?.text !== ',') return false;
  let isBy = false;
  for (let back = at - 2; back > Math.max(0, at - AGENT_REACH); back--) {
    isBy ||= lowerOf(tokens, back) === 'by';
    if (isBy && isAny(tokens, back, RECEIVED_WELCOMED)) return tokens[back]?.capital === true;
  }
  return false;
}
