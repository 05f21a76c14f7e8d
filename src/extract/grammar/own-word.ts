import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { nameAt } from '../who/name-at.ts';
import { isOwnSpeech } from './own-speech.ts';
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

/** "Our support for Chad remains firm", "Peru's commitment to Chad is ironclad". */
export function isOwnStand(view: SentenceView): boolean {
  const owned = behindOwner(view);
  if (owned === undefined || !isAnyAt(view, owned, STANDS)) return false;
  const { to } = view.sentence;
  for (let at = owned + 2; at < to - 1; at++)
    if (isAnyAt(view, at, IS)) return [1, 2].some((next) => isAnyAt(view, at + next, FIRM));
  return false;
}

/** "Any aggression by Chad will be met with a swift response", "Any attempt to shut the port will be considered an act of war". */
export function isOwnThreat(view: SentenceView): boolean {
  const { from, to } = view.sentence;
  if (lowerAt(view, from) !== 'any') return false;
  if (![1, 2, 3].some((next) => isAnyAt(view, from + next, HOSTILE))) return false;
  for (let at = from + 2; at < to - 2; at++)
    if (isAnyAt(view, at, WILL) && lowerAt(view, at + 1) === 'be')
      return isAnyAt(view, at + 2, ANSWERED);
  return false;
}

const HOSTILE = anyOf(
  'attempts?|aggression|attacks?|violations?|provocations?|incursions?|act|actions?|move|misadventure|threat|escalation|intrusion',
);
const ANSWERED = anyOf(
  'met|considered|regarded|treated|seen|viewed|answered|countered|repelled|punished|deemed|responded',
);

/** Behind "our" or the state that the sentence opens with: "Peru's firm support". */
function behindOwner(view: SentenceView): number | undefined {
  const { from } = view.sentence;
  const to = lowerAt(view, from) === 'our' ? from + 1 : behindOwnName(view);
  return to !== undefined && isAnyAt(view, to, ADJECTIVES) ? to + 1 : to;
}

function behindOwnName(view: SentenceView): number | undefined {
  const first = lowerAt(view, view.sentence.from) === 'the' ? view.sentence.from + 1 : undefined;
  const own = view.mentions.find(({ from }) => from === (first ?? view.sentence.from));
  const isOwn =
    own?.parties.length === 1 && own.parties[0]?.country === view.scene.publisher?.country;
  if (!own || !isOwn) return undefined;
  return own.isOwner ? own.to + 1 : own.kind === 'adjective' ? own.to : undefined;
}

const STANDS = anyOf('support|commitment|solidarity|backing|friendship|alliance');
const ADJECTIVES = anyOf('firm|strong|full|continued|unconditional|political|military');
const FIRM = anyOf(
  'ironclad|iron|unwavering|unshakeable|unshakable|unshaken|steadfast|unconditional|rock|undiminished|unbreakable|resolute|firm|strong|absolute|enduring|unchanged|unequivocal',
);

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
