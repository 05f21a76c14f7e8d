import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';

/** In tokens: what may stand before the words of the authors, such as a title. */
const OPENING = 60;
const AUTHORS = anyOf(
  'leaders?|heads|ministers?|foreign|members?|presidents|governors|representatives|undersigned',
);

/**
 * "We, the Leaders of the Group of Seven, met in Kochi. We urge …": a text that many states sign, with a publisher who is one of them, is
 * meant for everybody, and not for a guest who joined them. Where all who sign are known they say it to each other.
 */
export function isOfManyAuthors({ frame: { view } }: Pick<Draft, 'frame'>): boolean {
  const { publisher, tokens, memory } = view.scene;
  if (publisher === null || memory.publishers().length > 1) return false;
  for (let at = 0; at < Math.min(OPENING, tokens.length); at++) {
    const isOpen = lowerOf(tokens, at) === 'we' && tokens[at + 1]?.text === ',';
    if (isOpen) return isAny(tokens, lowerOf(tokens, at + 2) === 'the' ? at + 3 : at + 2, AUTHORS);
  }
  return false;
}
