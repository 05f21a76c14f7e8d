import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { type Party, partyOf } from './mention.ts';
import type { Scene } from './scene.ts';

const STATES = anyOf('countries|neighbou?rs|nations|states|foes|rivals|enemies');

/** "The two countries fought a war" at the head of a paragraph: in the news the two whom the story is about, where one of them has met somebody else in the meantime. */
export function pairAgain(scene: Scene, from: number, to: number): readonly Party[] | undefined {
  const { memory, tokens, publisher } = scene;
  const isTwo = lowerOf(tokens, from) === 'the' && lowerOf(tokens, from + 1) === 'two';
  if (publisher !== null || !isTwo || !isAny(tokens, to - 1, STATES)) return undefined;
  if (!opensParagraph(scene, from)) return undefined;
  const pair = memory.story.pair();
  const isOfStory = (one: Party) => pair.some(({ country }) => country === one.country);
  const met = memory.met();
  if (pair.length !== 2 || !met.some(isOfStory) || met.every(isOfStory)) return undefined;
  return isFriendly(scene, to) ? met.map(({ country }) => partyOf(country)) : pair;
}

/** In tokens: "also", "have since". */
const REACH = 3;
const AGREEING = anyOf(
  'agreed|agree|signed|sign|pledged|discussed|discuss|exchanged|concluded|reaffirmed|vowed|welcomed|stressed|issued|announced|launched|inked|promised|plan|enjoy|established|will|would|share',
);

/** "The two countries signed a pact", behind a meeting: they who met. */
const isFriendly = ({ tokens }: Scene, to: number): boolean =>
  tokens.slice(to, to + REACH).some(({ lower }) => AGREEING.has(lower));

const opensParagraph = ({ tokens, text }: Scene, from: number): boolean =>
  from > 0 &&
  text.slice(tokenAt(tokens, from - 1)?.end ?? 0, tokens[from]?.start ?? 0).includes('\n');
