import { anyOf } from '../text/any-of.ts';
import { lowerOf, tokenAt } from '../text/token-at.ts';
import { type Mention, referring } from './mention.ts';
import type { Scene } from './scene.ts';

const STOP_MARK = anyOf('[.!?]');

/** Those to whom something is done. */
export const isObject = (word: string): boolean => word === 'him' || word === 'her';

/** Behind "her" these tell that it owns nothing. */
const BEHIND =
  /^(?:planned|scheduled|due|slated|set|to|at|in|on|for|with|and|that|as|by|of|over|after|before|during|from|about|not|[.,;]|[a-z]+day|today|yesterday|last|later|late|early|again)$/;

/** "received him": the person spoken of before, who is not the one that acts in the sentence. */
export function objectAt(scene: Scene, at: number): Mention | undefined {
  const { memory, tokens } = scene;
  if (!isObject(lowerOf(tokens, at)) || scene.isQuoted(at)) return undefined;
  if (!BEHIND.test(lowerOf(tokens, at + 1))) return undefined;
  const party = memory.who.object(sentenceFrom(scene, at));
  return referring(scene, at, at + 1, 'person', party ? [party] : []);
}

/** In tokens: no sentence is longer. */
const LONGEST = 200;

function sentenceFrom({ tokens }: Scene, at: number): number {
  const first = Math.max(0, at - LONGEST);
  let from = at;
  while (from > first && !STOP_MARK.has(tokenAt(tokens, from - 1)?.text ?? '')) from--;
  return from;
}
