import { anyOf } from '../text/any-of.ts';
import { lowerOf } from '../text/token-at.ts';
import type { Office } from '../titles.ts';
import type { Scene } from './scene.ts';

const OF_FOR = anyOf("of|for|at|in|to|-|'s");

/** Behind these somebody acts. */
const OPENING = /^(?:[.,:"“”\-–—]|and|but|while|as|that|said)?$/;
const HELD_AT_HOME = anyOf('head|minister');

/**
 * In the news the state of which "the foreign minister" is that acts, where no country is said: the one whose minister was told
 * of, else the one that is spoken of and, where the story has a dateline, in which it was written. "The ambassador" is only
 * one of whom was told.
 */
export function ofStory(
  { tokens, memory, publisher, here, isQuoted }: Scene,
  { level }: Office,
  { from, to }: { readonly from: number; readonly to: number },
): string | null {
  if (publisher !== null || lowerOf(tokens, from) !== 'the' || isQuoted(from)) return null;
  const called = memory.topic.called(lowerOf(tokens, to - 1), from);
  if (called !== undefined) return called;
  const isActing = OPENING.test(lowerOf(tokens, from - 1)) && !isTied(lowerOf(tokens, to));
  return isActing && HELD_AT_HOME.has(level)
    ? ofTopic(memory.topic.country(from), here, memory)
    : null;
}

/** The state spoken of, where the story was written there or is about it; else where it was written. */
function ofTopic(
  topic: string | null,
  here: Scene['here'],
  { story }: Scene['memory'],
): string | null {
  const home = here?.country ?? topic;
  if (home === null || (here === null && !story.leads(home))) return null;
  return topic === null || topic === home ? home : null;
}

/** "the president of the company". */
const isTied = (next: string): boolean => OF_FOR.has(next);
