import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { nameAt } from '../who/name-at.ts';
import { isOwnSpeech } from './own-speech.ts';
import { isOwnStand } from './own-stand.ts';
import { isOwnThreat } from './own-threat.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const WILL = anyOf('will|shall');
const IS = anyOf('are|is|remain|remains');
const CONDITION = anyOf('if|unless|\\?');

/** "We will work with Chad", "Peru remains determined to help Chad", as an office of Peru publishes it, and all that its head says in a speech: whose word it is. */
export function ownWordOf(view: SentenceView): Party | undefined {
  const { scene, sentence } = view;
  const { publisher, isQuoted, memory } = scene;
  if (!publisher?.country || view.statedBy || isQuoted(sentence.from)) return undefined;
  if (memory.publishers().length > 1) return undefined;
  if (scene.isSpoken?.(sentence.from) === true) return undefined;
  if (hasWord(view, sentence, CONDITION)) return undefined;
  return isOwnWill(view) || isOwnSpeech(scene) ? publisher : undefined;
}

/** "We will", "Peru is determined", "our support for Chad is unwavering". */
export function isOwnWill(view: SentenceView): boolean {
  if (isOwnStand(view) || isOwnThreat(view)) return true;
  const home = view.scene.publisher?.country;
  const to = home ? ownEnd(view, home) : undefined;
  return (
    to !== undefined &&
    (isAnyAt(view, to, WILL) || (isAnyAt(view, to, IS) && lowerAt(view, to + 1) === 'determined'))
  );
}

/** Behind "We" or the state's own name, with which the sentence opens. */
function ownEnd(view: SentenceView, home: string): number | undefined {
  const { from } = view.sentence;
  if (lowerAt(view, from) === 'we') return from + 1;
  const first = lowerAt(view, from) === 'the' ? from + 1 : from;
  const own = view.mentions.find((one) => one.from === first || one.from === from);
  const isState = own?.kind === 'state' && !own.isOwner && own.parties.length === 1;
  // "Peru will", not "the ministers of Peru will".
  const isName = isState && nameAt(view.scene, first)?.to === own.to;
  return isName && own.parties[0]?.country === home ? own.to : undefined;
}
