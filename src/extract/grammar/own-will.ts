import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { hasWord, lowerAt, type SentenceView } from './sentence-view.ts';

const WILL = anyOf('will|shall');
const IS = anyOf('are|is|remain|remains');
const CONDITION = anyOf('if|unless|\\?');

/** "We will work with Chad", "Peru remains determined to help Chad", as an office of Peru publishes it: the state whose word it is. */
export function ownWillOf(view: SentenceView): Party | undefined {
  const { scene, sentence } = view;
  const { publisher, isQuoted } = scene;
  if (!publisher?.country || isQuoted(sentence.from)) return undefined;
  if (scene.isSpoken?.(sentence.from) === true) return undefined;
  const to = ownEnd(view, publisher.country);
  const isWill =
    to !== undefined &&
    (WILL.has(lowerAt(view, to)) ||
      (IS.has(lowerAt(view, to)) && lowerAt(view, to + 1) === 'determined'));
  return isWill && !hasWord(view, sentence, CONDITION) ? publisher : undefined;
}

/** Behind "We" or the state's own name, with which the sentence opens. */
function ownEnd(view: SentenceView, home: string): number | undefined {
  const { from } = view.sentence;
  if (lowerAt(view, from) === 'we') return from + 1;
  const first = lowerAt(view, from) === 'the' ? from + 1 : from;
  const own = view.mentions.find((one) => one.from === first || one.from === from);
  const isState = own?.kind === 'state' && !own.isOwner && own.parties.length === 1;
  return isState && own.parties[0]?.country === home ? own.to : undefined;
}
