import { anyOf } from '../text/any-of.ts';
import { foldedWords, type Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { type Mention, partyOf, referring } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const BODY =
  /^(?:government|(?:[a-z]+ ){0,3}ministry|ministry of (?:foreign affairs|defen[cs]e|interior|trade|commerce)|(?:president|prime minister|premier)(?:'s| 's) office|presidential (?:office|palace|administration)|chancellery|royal court|foreign office|army|military|navy|air force|coast guard|presidency|cabinet|junta|embassy|authorities|parliament)$/;
/** Behind these the body acts. */
const OPENING = /^(?:[.,:"“”\-–—]|and|but|while|as|that|said)?$/;
const NAMED_ON = anyOf("of|in|for|'s|and");

/** "The foreign ministry said", "Police arrested": in the news those of the state spoken of last, else of where the story was written. */
export function bareBodyAt(scene: Scene, from: number): Mention | undefined {
  if (scene.publisher !== null || scene.isQuoted(from)) return undefined;
  return lowerOf(scene.tokens, from) === 'the' ? theBodyAt(scene, from) : policeAt(scene, from);
}

function theBodyAt(scene: Scene, from: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  const body = lexicon.bodies.at(tokens, from + 1);
  if (!body || goesOn(tokens[body.to])) return undefined;
  const noun = lowerOf(tokens, body.to - 1);
  const called = isAny(tokens, body.to - 1, NOBODY)
    ? undefined
    : scene.memory.topic.called(noun, from);
  if (called) return referring(scene, from, body.to, 'state', [partyOf(called)]);
  if (isOfTwo(called, noun) || !OPENING.test(lowerOf(tokens, from - 1))) return undefined;
  const isOwn =
    BODY.test(foldedWords(tokens, from + 1, body.to)) || isAny(tokens, body.to - 1, SENT);
  return isOwn ? ownBody(scene, from, body.to) : undefined;
}

/** Of two states named before; a ministry is that of whichever was spoken of last. */
const isOfTwo = (called: string | null | undefined, noun: string): boolean =>
  called === null && noun !== 'ministry';

/** "the army of Chad", "the Army Museum", or nothing follows. */
const goesOn = (next: Token | undefined): boolean =>
  next === undefined || next.capital || isAmong(next, NAMED_ON);

/** These may be anybody's, whoever's were named before. */
const NOBODY = anyOf(
  'people|partners|counterparts|doctors|medics|representatives?|side|court|judge',
);
/** Sent by whoever is spoken of. */
const SENT = anyOf('delegation|delegates|negotiators');

function ownBody(scene: Scene, from: number, to: number): Mention | undefined {
  const { memory, here } = scene;
  const [nearest, next] = isOfHere(scene, to)
    ? [here?.country, memory.topic.country(from)]
    : [memory.topic.country(from), here?.country];
  const country = capitalBefore(scene, from) ?? nearest ?? next ?? null;
  if (country === null) return undefined;
  return referring(scene, from, to, 'state', [partyOf(country)]);
}

/** "The junta": rather of where the story was written than of whoever speaks of it. */
const isOfHere = ({ tokens }: Scene, to: number): boolean => lowerOf(tokens, to - 1) === 'junta';

const POLICE = anyOf('police|authorities');
/** Those of the state of which the sentence before told. */
const OFFICIALS = anyOf('officials|negotiators|lawmakers|prosecutors');

function policeAt(scene: Scene, from: number): Mention | undefined {
  const [before, word, next] = [from - 1, from, from + 1].map((at) => scene.tokens[at]);
  const isHead = word?.capital === true && /^[.\-–—]?$/.test(before?.text ?? '');
  if (!isHead || goesOn(next)) return undefined;
  if (isAmong(word, POLICE)) return ownBody(scene, from, from + 1);
  const just = isAmong(word, OFFICIALS) ? scene.memory.topic.just(from) : null;
  return just === null ? undefined : referring(scene, from, from + 1, 'state', [partyOf(just)]);
}

/** "In Damascus, the foreign ministry said". */
function capitalBefore({ tokens, lexicon }: Scene, from: number): string | null {
  if (tokenAt(tokens, from - 1)?.text !== ',' || lowerOf(tokens, from - 3) !== 'in') return null;
  const name = nameAt({ tokens, lexicon }, from - 2)?.value;
  return name?.kind === 'capital' ? name.country : null;
}

const SKIPPED = anyOf('also|later|then|again|earlier|separately|further|has|had|will|would|now');
const IMPERSONAL = anyOf(
  "is|was|be|been|were|seems?|seemed|appears?|appeared|remains?|remained|takes?|took|came|comes|follows|followed|emerged|turned|looks?|looked|may|might|could|can|should|rains?|rained|'s|means|meant|costs?",
);

/** Between quotation marks, not only in a turn of a transcript. */
const isInQuotes = ({ isQuoted, isSpoken }: Scene, at: number): boolean =>
  isQuoted(at) && isSpoken?.(at) !== true;

const FRONTED = anyOf(
  'since|in|on|at|from|until|during|by|last|this|earlier|between|over|under|to',
);
/** In tokens: "Since the beginning of the year"; before a comma "In a statement carried by its news agency". */
const LONGEST_FRONT = { plain: 7, parted: 14 } as const;

/** "Since January it has": where the sentence begins of which "it" is the subject. */
function headOf({ tokens }: Scene, at: number): number {
  let from = at;
  const longest = LONGEST_FRONT[tokenAt(tokens, at - 1)?.text === ',' ? 'parted' : 'plain'];
  while (at - from < longest && !ENDED.has(tokenAt(tokens, from - 1)?.text ?? '.')) from--;
  return isAny(tokens, from, FRONTED) ? from : at;
}

const ENDED = anyOf('[.!?:;]');

/** "It also demanded …", "Since May it has …" at the head of a sentence: the state of which the sentence before told. */
export function itAt(scene: Scene, at: number): Mention | undefined {
  const { tokens, memory } = scene;
  if (lowerOf(tokens, at) !== 'it' || isInQuotes(scene, at)) return undefined;
  const party = memory.topic.state(headOf(scene, at));
  if (!party) return undefined;
  let next = at + 1;
  while (isAny(tokens, next, SKIPPED)) next++;
  if (isAny(tokens, next, IMPERSONAL)) return undefined;
  return referring(scene, at, at + 1, 'state', [party]);
}
