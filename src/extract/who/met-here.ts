import { anyOf } from '../text/any-of.ts';
import { isAny, tokenAt } from '../text/token-at.ts';
import type { WordList } from '../text/word-list.ts';
import { isBehindAnd } from './behind-and.ts';
import { type Party, partyOf } from './mention.ts';
import { namedBefore } from './named-before.ts';
import type { Scene } from './scene.ts';

/**
 * "During the talks between Chad and Mali, the parties agreed"; in the news also "Ann met her Malian counterpart, and both
 * sides agreed": the two of the same sentence.
 */
export function metHere(scene: Scene, from: number): readonly Party[] | undefined {
  const isJoined = scene.publisher === null && isBehindAnd(scene.tokens, from);
  if (!isJoined && !isLed(scene.tokens, from)) return undefined;
  const here = namedBefore(scene, from);
  return here.length === 2 && hasBefore(scene.tokens, from, isJoined ? MEETING : BETWEEN)
    ? here.map((country) => partyOf(country))
    : undefined;
}

/** Whether one of some words stands before a token, in its sentence. */
function hasBefore(tokens: Scene['tokens'], from: number, words: WordList): boolean {
  for (let at = from - 1; at >= Math.max(0, from - NEAR) && tokens[at]?.text !== '.'; at--)
    if (isAny(tokens, at, words)) return true;
  return false;
}

const BETWEEN = anyOf('between');

/** Behind the comma that ends "during the talks between …". */
const isLed = (tokens: Scene['tokens'], from: number): boolean =>
  tokenAt(tokens, from - 1)?.text === ',';

/** In tokens: as far as the sentence goes back. */
const NEAR = 25;
const MEETING = anyOf(
  'met|meeting|talks|spoke|spoken|hosted|received|phone|telephone|telephoned|call|called|visited',
);
