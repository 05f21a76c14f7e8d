import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import { isAny } from '../text/token-at.ts';
import { isIssuedBy } from './actor-of.ts';
import { beforeInsertion } from './before-insertion.ts';
import type { Cut } from './clause.ts';
import { nounOfContact } from './contact.ts';
import { type Look, wordOf } from './look.ts';
import { isPaper } from './papers.ts';
import {
  startsBehindTime,
  startsClauseBehindTime,
  startsWithSubject,
  startsWithVerb,
} from './starts-with.ts';
import { isTellersTag } from './tellers-tag.ts';

const AND_BUT = anyOf('and|but');
const AN_THE = anyOf('an?|the');
const IS_ARE = anyOf('is|are|was|were|has|have|had|will');
const THE_A = anyOf('the|a|an|that|to|into|it|its|his|her|their|this|how|on|for');

export const JOINERS = anyOf(',|and|but|or');

export const isJoiner = (word: string): boolean => JOINERS.has(word);

/** A cut at "and", "but" or a comma, where another verb or another subject with its verb follows. */
export const joinedCut = (look: Look, at: number): Cut | undefined =>
  bears(look.tokens[at], MARK.joiner) && isJoiner(wordOf(look, at)) && !isBehindInsertion(look, at)
    ? (contactCut(look, at) ?? coordinateCut(look, at))
    : undefined;

function coordinateCut(look: Look, at: number): Cut | undefined {
  const word = wordOf(look, at);
  if (ties(look, at)) return undefined;
  const isDouble = word === ',' && isAny(look.tokens, at + 1, AND_BUT);
  const next = isDouble ? at + 2 : at + 1;
  const conjunction = word === ',' && !isDouble ? ',' : 'and';
  if (conjunction === ',' && isParticiple(look, next)) {
    return { next, link: 'participle', conjunction };
  }
  return joins(look, next, conjunction) ? { next, link: 'coordinate', conjunction } : undefined;
}

/** Whether a clause begins behind "and" or a comma. */
function joins(look: Look, next: number, conjunction: string): boolean {
  const isAnd = conjunction === 'and';
  if (startsWithVerb(look, next)) return isAnd || look.verbs.has(next) || look.verbs.has(next + 1);
  return startsClause(look, next) || (isAnd && goesOnBehindTime(look, next));
}

/** "and on Monday expelled", ", and on Monday it expelled". */
const goesOnBehindTime = (look: Look, next: number): boolean =>
  startsBehindTime(look, next) || startsClauseBehindTime(look, next);

const startsClause = (look: Look, next: number): boolean =>
  startsWithSubject(look, next) || isAgainst(look, next) || isTellersTag(look, next);

/** In tokens, from "not" to "but": "not the guards of Chad, but". */
const NOT_REACH = 8;

/** ", but Peruvian sanctions, in force since May, remain": a name behind "but" begins a clause, unless it is told who was meant: "not Chad, but Peru". */
function isAgainst(look: Look, next: number): boolean {
  if (wordOf(look, next - 1) !== 'but' || wordOf(look, next - 2) !== ',') return false;
  if (!look.mentionFrom.has(next)) return false;
  for (let at = next - 2; at >= Math.max(look.sentence.from, next - NOT_REACH); at--)
    if (wordOf(look, at) === 'not') return false;
  return true;
}

/** "will on Tuesday, 9 May, host", "was, according to officials, summoned": the comma that ends what parts a verb from its auxiliary. */
function isBehindInsertion({ tokens, finite, sentence }: Look, at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  const auxiliary = beforeInsertion(tokens, at + 1);
  for (let one = auxiliary + 1; one < at; one++) if (finite[one - sentence.from]) return false;
  return auxiliary < at;
}

const SAID_OR_DONE = anyOf(
  'claims?|charges?|accusations?|allegations?|assertions?|statements?|suggestions?|demands?|proposals?|offers?|moves?|steps?|decisions?|actions?|measures?|acts?|plans?|practices?|polic(?:y|ies)',
);

/** ", a claim that Peru rejects": whether a noun that sums up what was told before ends before a token. */
export const isTagNoun = (look: Pick<Look, 'tokens'>, to: number): boolean =>
  isAny(look.tokens, to - 1, SAID_OR_DONE) &&
  isAny(look.tokens, to - 2, AN_THE) &&
  wordOf(look, to - 3) === ',';

/** ", an accusation Peru rejected": the name behind a noun that sums up what was told before. */
function contactCut(look: Look, at: number): Cut | undefined {
  if (wordOf(look, at) !== ',') return undefined;
  const noun = isAny(look.tokens, at + 1, AN_THE) ? at + 2 : at + 1;
  if (!isAny(look.tokens, noun, SAID_OR_DONE)) return undefined;
  const named = look.mentionFrom.get(noun + 1);
  return named && startsWithVerb(look, named.to)
    ? { next: noun + 1, link: 'coordinate', conjunction: ',' }
    : undefined;
}

/** An "and" between two who are named together. */
const ties = (look: Look, at: number): boolean => tiesBetween(look, at) || tiesOwners(look, at);

const LONGEST_NAME = 12;

/** "the talks between Ann and Bob were": the "and" that "between" asks for. */
function tiesBetween(look: Look, at: number): boolean {
  if (wordOf(look, at) !== 'and' || !look.mentionTo.has(at)) return false;
  for (let back = at - 1; back >= Math.max(look.sentence.from, at - LONGEST_NAME); back--) {
    if (look.mentionFrom.get(back)?.to !== at) continue;
    const tie = wordOf(look, back - 1);
    if (tie === 'by')
      return isBeforeState(look, at + 1) || isIssuedBy((one) => wordOf(look, one), back - 1);
    return tie === 'between';
  }
  return false;
}

/** "a deal Peru and Chad struck": those who act in a clause that hangs on a paper. */
function tiesOwners(look: Look, at: number): boolean {
  if (wordOf(look, at) !== 'and' || !look.mentionTo.has(at)) return false;
  const next = wordOf(look, at + 1) === 'the' ? at + 2 : at + 1;
  const other = look.mentionFrom.get(next);
  const noun = other && nounOfContact(look.tokens, other.to);
  return noun !== undefined && noun < at && isPaper(wordOf(look, noun));
}

/** "The pact signed by Peru and Chad is", not "was hit by Peru and Chad struck back". */
const isBeforeState = (look: Look, at: number): boolean =>
  isAny(look.tokens, look.mentionFrom.get(at)?.to ?? at, IS_ARE);

/** What ends so and tells of nothing that is done. */
const NO_PARTICIPLE = anyOf(
  'including|during|regarding|concerning|following|according|pending|excluding|everything|anything|nothing|something|morning|evening|being|beijing|ongoing|upcoming|outstanding|remaining|meeting|building|training',
);

function isParticiple(look: Look, at: number): boolean {
  if (look.verbs.get(at)?.sense.tense === 'ing') return true;
  const word = wordOf(look, at);
  if (word === 'having' && look.verbs.has(at + 1)) return true;
  if (word.length < 6 || !word.endsWith('ing') || NO_PARTICIPLE.has(word)) return false;
  return !look.mentionFrom.has(at) && isAny(look.tokens, at + 1, THE_A);
}
