import { anyOf } from '../text/any-of.ts';
import { lowerOf, tokenAt } from '../text/token-at.ts';
import type { Party } from './mention.ts';
import type { Scene } from './scene.ts';

const STATES = anyOf('countries|neighbou?rs|nations|states|foes|rivals|enemies');

/** "The two countries fought a war" at the head of a paragraph: in the news the two whom the story is about, where one of them has met somebody else in the meantime. */
export function pairAgain(scene: Scene, from: number, to: number): readonly Party[] | undefined {
  const { memory, tokens, publisher } = scene;
  const isTwo = lowerOf(tokens, from) === 'the' && lowerOf(tokens, from + 1) === 'two';
  if (publisher !== null || !isTwo || !STATES.has(lowerOf(tokens, to - 1))) return undefined;
  if (!opensParagraph(scene, from)) return undefined;
  const pair = memory.story.pair();
  const isOfStory = (one: Party) => pair.some(({ country }) => country === one.country);
  const met = memory.met();
  return pair.length === 2 && met.some(isOfStory) && !met.every(isOfStory) ? pair : undefined;
}

const opensParagraph = ({ tokens, text }: Scene, from: number): boolean =>
  from > 0 &&
  text.slice(tokenAt(tokens, from - 1)?.end ?? 0, tokens[from]?.start ?? 0).includes('\n');
