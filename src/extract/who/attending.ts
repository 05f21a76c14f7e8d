import { anyOf } from '../text/any-of.ts';
import type { Sentence } from '../text/sentences.ts';
import { foldedWords } from '../text/token.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { Party } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import { nameAt } from './name-at.ts';
import { type Scene, withOther } from './scene.ts';
import { unlearning } from './unlearning.ts';

const HYPHEN_DASH = anyOf('[-–—•*·]');

/** In tokens: how far into its sentence the words stand that open a list of those who took part. */
const OPENING = 12;
/** A list may go on over so many lines. */
const MOST_LINES = 40;
const LISTING = [
  /\bparticipants\b.* (?:included|include|were|are)$/,
  /^(?:joining|attending) the (?:call|meeting|discussion|summit) (?:was|were)$/,
  /^joining (?:\w+ ){1,4}(?:on|at|in|for) the (?:\w+ )?(?:call|meeting|discussion|summit) (?:was|were)$/,
  /\bthe (?:call|meeting|discussion|videoconference) was (?:joined|attended) by$/,
  /\bwere joined by$/,
  /^(?:also )?(?:taking part in|participating in|attending|present at) the (?:\w+ )?(?:meeting|talks|summit|conversation|videoconference|session|negotiations) (?:was|were)$/,
];
/** "A, B and C are also taking part in the meeting". */
const TAKING_PART =
  /\balso (?:taking part in|participating in|attending|took part in|attended) the (?:meeting|talks|summit|conversation|videoconference|session|negotiations)$/;
/** In tokens. */
const CLOSING = 8;

/** One of these stands in each of them, and one of the others ends it. */
const KEYS = anyOf('participants|joining|attending|joined|attended|taking|participating|present');
const LAST_WORDS = anyOf('included|include|were|are|was|by');

/** Those whom a sentence of its own names as taking part in the meeting: "Participants in the call included …". */
export function attendingIn(told: Scene, sentences: readonly Sentence[]): readonly Party[] {
  const own = told.publisher?.country;
  const at = own ? sentences.findIndex((one) => listsPeople(told, one)) : -1;
  if (at === -1) return [];
  const rest = sentences.slice(at + 1, at + MOST_LINES);
  const end = rest.findIndex((sentence) => !isListed(told, sentence));
  const scene = withOther(told, { memory: unlearning(told.memory) });
  return sentences
    .slice(at, end === -1 ? at + MOST_LINES : at + 1 + end)
    .flatMap((sentence) => mentionsIn(scene, sentence))
    .filter(
      ({ from }) => nameAt(scene, from)?.value.kind !== 'organisation' || isState(scene, from),
    )
    .flatMap(({ parties }) => parties)
    .filter(({ country, person }) => person !== null && country !== own);
}

/** An institution of the European Union; whoever leads another organisation stands for no state. */
const isState = (scene: Scene, from: number): boolean =>
  (nameAt(scene, from)?.value.country ?? null) !== null;

function listsPeople({ tokens }: Scene, { from, to }: Sentence): boolean {
  if (closesWithPart(tokens, to)) return true;
  let isKeyed = false;
  for (let at = from; at < Math.min(to, from + OPENING); at++) {
    isKeyed ||= isAny(tokens, at, KEYS);
    if (isKeyed && isAny(tokens, at, LAST_WORDS) && opensList(tokens, from, at + 1)) return true;
  }
  return false;
}

function opensList(tokens: Scene['tokens'], from: number, to: number): boolean {
  const opening = foldedWords(tokens, from, to);
  return LISTING.some((pattern) => pattern.test(opening));
}

function closesWithPart(tokens: Scene['tokens'], to: number): boolean {
  const end = tokenAt(tokens, to - 1)?.kind === 'mark' ? to - 1 : to;
  if (lowerOf(tokens, end - 2) !== 'the') return false;
  return TAKING_PART.test(foldedWords(tokens, Math.max(0, end - CLOSING), end));
}

const isListed = ({ tokens }: Scene, { from }: Sentence): boolean =>
  HYPHEN_DASH.has(tokens[from]?.text ?? '');
