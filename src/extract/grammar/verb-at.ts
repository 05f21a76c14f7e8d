import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../text/token.ts';
import type { VerbSense } from '../verb-senses.ts';
import { isNamedDeed, isNoun } from './no-verb.ts';
import { timeEnd } from './time-between.ts';

/** A verb that stands in the text, in one of its senses. */
export interface Verb {
  readonly sense: VerbSense;
  /** Token indexes: the verb, and the end of all that belongs to its pattern. */
  readonly at: number;
  readonly to: number;
}

export const AUXILIARIES = new Set(
  "am is are was were be been being has have had will would can could may might must should shall do does did won't wouldn't cannot can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't".split(
    ' ',
  ),
);
const NOT_BEFORE_A_VERB = new Set(
  "the a an its his her their our my this that these those 's of in for with on by at from into under over between against no some any all".split(
    ' ',
  ),
);
const BEFORE_BASE = new Set(
  "to will would can could may might must should shall not never do does did they we you i also both jointly further won't wouldn't cannot don't didn't doesn't".split(
    ' ',
  ),
);
const GAP = 6;
const NONE: readonly VerbSense[] = [];

/** The verb at a token, in the sense that asks for most words; undefined where the word is used as a noun. */
export function verbAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
  mentionTo: MentionTo,
): Verb | undefined {
  const token = tokens[at];
  const senses = token?.kind === 'word' ? lexicon.verbs.get(token.lower) : undefined;
  for (const sense of senses ?? NONE) {
    if (!isVerbHere(sense, tokens, at, mentionTo) || isAuxiliary(sense, tokens, at)) continue;
    const to = patternEnd(sense.rest, tokens, at + 1, limit);
    if (to !== undefined) return { sense, at, to };
  }
  return undefined;
}

/** "has called for a meeting": no meeting that it has. */
const isAuxiliary = ({ base }: VerbSense, tokens: readonly Token[], at: number): boolean =>
  base === 'have' && /ed$|^(?:been|not|also|now|had)$/.test(lower(tokens, at + 1));

/** The mention that ends before a token, if one does, and whether it can act. */
type MentionTo = (token: number) => { readonly canAct: boolean } | undefined;

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

function isVerbHere(
  sense: VerbSense,
  tokens: readonly Token[],
  at: number,
  mentionTo: MentionTo,
): boolean {
  const { tense, base } = sense;
  if (base === 'be') return true;
  if (isSoCalled(tokens, at)) return false;
  const behind = ADVERB.test(lower(tokens, at - 1)) ? at - 2 : at - 1;
  const word = lower(tokens, behind);
  if (isBaseAsPast(sense, tokens[at], word)) return false;
  const ending = mentionTo(behind + 1);
  if (!ending && NOT_BEFORE_A_VERB.has(word) && !isRelativePast(sense, tokens, at))
    return tense === 'ing' && !OWNING.test(word);
  if (isNoun(tokens, at, tense, ending?.canAct === true)) return false;
  if (ending !== undefined) return true;
  return !isNamedDeed(tokens, at, tense) && fitsTense(sense, tokens, at, behind);
}

/** "the countries that abstained"; "said that increased costs" is none. */
const isRelativePast = ({ tense, base }: VerbSense, tokens: readonly Token[], at: number) =>
  tense === 'past' &&
  lower(tokens, at) !== base &&
  lower(tokens, at - 1) === 'that' &&
  isPlural(tokens[at - 2]);

/** "the so-called award". */
const isSoCalled = (tokens: readonly Token[], at: number): boolean =>
  lower(tokens, at - 1) === '-' && lower(tokens, at - 2) === 'so';

/** "will cut", "to hit", "did not shut": no past, though it looks like one. */
const isBaseAsPast = ({ tense, base }: VerbSense, token: Token | undefined, before: string) =>
  tense === 'past' && token?.lower === base && OVER_BASE.test(before);

const OVER_BASE = /^(?:to|will|would|can|could|may|might|must|should|shall|do|does|did|not)$|n't$/;

/** Whether the word before a form, adverbs left out, can stand there. */
function fitsTense(
  { tense }: VerbSense,
  tokens: readonly Token[],
  at: number,
  behind: number,
): boolean {
  if (tense === 'base')
    return BEFORE_BASE.has(tokens[behind]?.lower ?? '') || isPlural(tokens[behind]);
  return tense !== 'present' || isPresentSubject(tokens[at - 1]);
}

const ADVERB = /ly$|^(?:also|again|still|now|today|once|further)$/;

const OWNING = /^(?:the|a|an|its|his|her|their|'s)$/;

const isPlural = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.lower.endsWith('s') &&
  !token.lower.endsWith('ss') &&
  token.lower !== "'s";

const SUBJECTS = new Set([
  'who',
  'which',
  'that',
  'he',
  'she',
  'it',
  'and',
  'also',
  'still',
  'now',
  'not',
  ',',
  ')',
  '"',
  '”',
]);

const isPresentSubject = (token: Token | undefined): boolean =>
  token === undefined ||
  SUBJECTS.has(token.lower) ||
  token.lower.endsWith('ly') ||
  (token.kind === 'word' && !isPlural(token));

/** Where the words of a pattern end, be there a day between them and the verb or not: "agreed Wednesday to". */
function patternEnd(
  rest: readonly string[],
  tokens: readonly Token[],
  from: number,
  limit: number,
): number | undefined {
  const to = restEnd(rest, tokens, from, limit);
  if (to !== undefined || rest[0] === '~') return to;
  const behind = timeEnd(tokens, from);
  return behind === undefined ? undefined : restEnd(rest, tokens, behind, limit);
}

function restEnd(
  rest: readonly string[],
  tokens: readonly Token[],
  from: number,
  limit: number,
): number | undefined {
  let at = rest[0] === undefined || rest[0] === '~' ? from : behindDay(tokens, from);
  for (const [index, word] of rest.entries()) {
    if (word === '~') at = gapEnd(tokens, at, limit, rest[index + 1]);
    else if (at < limit && tokens[at]?.lower === word) at++;
    else return undefined;
  }
  return at;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

/** "agreed Wednesday to", "called late on Monday for": past the day that stands between a verb and what belongs to it. */
function behindDay(tokens: readonly Token[], from: number): number {
  let at = /^(?:late|early)$/.test(lower(tokens, from)) ? from + 1 : from;
  if (lower(tokens, at) === 'on') at++;
  if (!DAY.test(lower(tokens, at))) return from;
  return PART_OF_DAY.test(lower(tokens, at + 1)) ? at + 2 : at + 1;
}

/** Where the word that ends a gap stands, or where the gap is too wide for it. */
function gapEnd(
  tokens: readonly Token[],
  from: number,
  limit: number,
  word: string | undefined,
): number {
  const stop = Math.min(limit, from + GAP + 1);
  let at = from;
  while (at < stop && tokens[at]?.lower !== word && !endsGap(tokens[at])) at++;
  return at;
}

const endsGap = (token: Token | undefined): boolean =>
  token === undefined ||
  GAP_ENDS.has(token.lower) ||
  (AUXILIARIES.has(token.lower) && token.text !== 'May');

/** "resumed flights during talks" is not "resumed talks". */
const GAP_ENDS = new Set('; . during after before amid despite'.split(' '));
