import type { Lexicon } from '../lexicon.ts';
import { looksAdverb } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { isOfKind, isPast, type VerbForm, type VerbSense } from '../verb-senses.ts';
import { beforeInsertion } from './before-insertion.ts';
import { isCleft } from './cleft.ts';
import { isJoint } from './hyphened.ts';
import { isNamedDeed, isNoun } from './no-verb.ts';
import { isOfUs, pastOnce } from './of-us.ts';
import { sensesAt, type VerbEnd } from './senses-at.ts';
import { sharesAhead } from './shared-modal.ts';
import { isAuxiliary, isLikeness, isOfOtherVerb, isSoCalled, isThing } from './unfit.ts';

const BE_HAVE = anyOf('be|have|get');
const TO_WILL = anyOf('to|will|would|can|could|may|might|must|should');
const ALL_EACH = anyOf('all|each|both');

/** A verb that stands in the text, in one of its senses. */
export interface Verb extends VerbEnd {
  readonly sense: VerbSense;
  /** The token at which it stands. */
  readonly at: number;
}

const NOT_BEFORE_A_VERB = anyOf(
  "the|a|an|its|his|her|their|our|my|this|that|these|those|'s|of|in|for|with|on|by|at|from|into|under|over|between|against|behind|no|some|any|all",
);
const BEFORE_BASE = anyOf(
  "to|will|would|can|could|may|might|must|should|shall|not|never|do|does|did|they|we|you|i|me|please|also|both|jointly|further|won't|wouldn't|cannot|don't|didn't|doesn't",
);

/** The verb at a token, in the sense that asks for most words; undefined where the word is used as a noun. */
export function verbAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
  mentionTo: MentionTo,
): Verb | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !bears(token, MARK.verb)) return undefined;
  const form = lexicon.verbs.get(token.lower);
  if (!form) return undefined;
  // Most words that are known as verbs are nouns where they stand.
  const here = kindsHere(form, tokens, at, mentionTo);
  if (here.length === 0) return undefined;
  for (const found of sensesAt(form, tokens, at, limit)) {
    const { sense, to, objectAt } = found;
    const isHere = here.some((kind) => isOfKind(kind, sense));
    if (isHere && !isOfOtherVerb(sense, tokens, at, to)) return { at, sense, to, objectAt };
  }
  return undefined;
}

/** Those verbs of a form, in those tenses, that can stand at a token. */
function kindsHere(
  form: VerbForm,
  tokens: readonly Token[],
  at: number,
  mentionTo: MentionTo,
): readonly VerbSense[] {
  if (isSoCalled(tokens, at) || isLikeness(tokens, at) || isThing(tokens, at)) return [];
  const place = { tokens, at, before: wordBefore(tokens, at, mentionTo), mentionTo };
  const isLike = isOfObject(tokens, at);
  return form.kinds.filter((kind) => !(isLike && isPast(kind.tense)) && canStand(kind, place));
}

/** Where a verb may stand, and the token before it, adverbs left out. */
interface Standing {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly before: number;
  readonly mentionTo: MentionTo;
}

/** Whether a verb in its tense can stand at a token. */
const canStand = (sense: VerbSense, place: Standing): boolean =>
  !isAuxiliary(sense, place.tokens, place.at) && isVerbHere(sense, place);

/** The mention that ends before a token, if one does, and whether it can act. */
type MentionTo = (token: number) => { readonly canAct: boolean } | undefined;

function isVerbHere(sense: VerbSense, { tokens, at, before, mentionTo }: Standing): boolean {
  const { tense, base } = sense;
  if (base === 'be') return true;
  // "will on 13 May host"
  const behind = tense === 'base' ? beforeInsertion(tokens, before + 1) : before;
  const word = lowerOf(tokens, behind);
  if (isBaseAsPast(sense, tokens[at], word)) return false;
  const ending = mentionTo(behind + 1);
  if (!ending && isAny(tokens, behind, NOT_BEFORE_A_VERB) && !isRelativePast(sense, tokens, at))
    return tense === 'ing' && !isAny(tokens, behind, OWNING);
  if (isNoun(tokens, at, tense, ending?.canAct === true)) return false;
  if (ending !== undefined) return mayFollow(tense, ending, tokens[at]);
  if (isNamedDeed(tokens, at, tense)) return false;
  return (
    fitsTense(sense, tokens, at, behind) ||
    isOfUs(sense, tokens, behind, mentionTo) ||
    sharesAhead(tokens, at, sense)
  );
}

/** "a Chilean attack", "Chilean-Peruvian talks held in Lima" are nouns. */
const mayFollow = (
  tense: VerbSense['tense'],
  { canAct }: { readonly canAct: boolean },
  token: Token | undefined,
): boolean => canAct || (tense !== 'base' && token?.lower !== 'talks');

/** "the countries that abstained"; "said that increased costs" is none. */
const isRelativePast = ({ tense, base }: VerbSense, tokens: readonly Token[], at: number) =>
  tense === 'past' &&
  lowerOf(tokens, at) !== base &&
  lowerOf(tokens, at - 1) === 'that' &&
  (isPlural(tokenAt(tokens, at - 2)) || isCleft(tokens, at - 2));

/** "to free jailed men": what the object of another verb is like. */
const isOfObject = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at - 2) === 'to' &&
  bears(tokenAt(tokens, at - 1), MARK.verb) &&
  !lowerOf(tokens, at - 1).endsWith('s') &&
  tokens[at + 1]?.kind === 'word' &&
  !isAny(tokens, at - 1, BE_HAVE);

/** "will cut", "to hit", "did not shut", "to come": no past, though it looks like one; "has not come" is. */
const isBaseAsPast = ({ tense, base }: VerbSense, token: Token | undefined, before: string) =>
  token?.lower === base &&
  ((tense === 'past' && OVER_BASE.test(before)) || (tense === 'participle' && TO_WILL.has(before)));

const OVER_BASE = /^(?:to|will|would|can|could|may|might|must|should|shall|do|does|did|not)$|n't$/;

/** Whether the word before a form, adverbs left out, can stand there. */
function fitsTense(
  { tense }: VerbSense,
  tokens: readonly Token[],
  at: number,
  behind: number,
): boolean {
  if (tense === 'base') return isAny(tokens, behind, BEFORE_BASE) || isPlural(tokens[behind]);
  return tense !== 'present' || isPresentSubject(tokenAt(tokens, at - 1));
}

/** The token before a verb, adverbs left out. */
const wordBefore = (tokens: readonly Token[], from: number, mentionTo: MentionTo): number => {
  const at = isJoint(tokens, from) ? from - 2 : from;
  return isAdverb(lowerOf(tokens, at - 1)) || isShared(tokens, at - 1, mentionTo)
    ? pastOnce(tokens, at - 2)
    : at - 1;
};

/** "Peru and Chile all criticized". */
const isShared = (tokens: readonly Token[], at: number, mentionTo: MentionTo): boolean =>
  isAny(tokens, at, ALL_EACH) && mentionTo(at)?.canAct === true;

const isAdverb = (word: string): boolean => looksAdverb(word) || ADVERBS.has(word);

const ADVERBS = anyOf(
  'also|again|still|now|today|once|further|therefore|thus|accordingly|however|moreover|nonetheless|nevertheless|hereby|likewise|instead|next',
);

const OWNING = anyOf("the|a|an|its|his|her|their|'s");

const isPlural = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.lower.endsWith('s') &&
  !token.lower.endsWith('ss') &&
  token.lower !== "'s";

const SUBJECTS = anyOf('who|which|that|he|she|it|and|also|still|now|not|,|\\)|"|”');

const isPresentSubject = (token: Token | undefined): boolean =>
  token === undefined ||
  isAmong(token, SUBJECTS) ||
  looksAdverb(token.lower) ||
  (token.kind === 'word' && !isPlural(token));
