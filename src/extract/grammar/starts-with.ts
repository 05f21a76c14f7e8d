import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';
import { type Look, verbAhead, wordOf } from './look.ts';
import { behindTime, behindTimeAhead } from './time-between.ts';

const AND_BUT = anyOf('and|but');
const IS_ARE = anyOf('is|are|was|were|has|have|had|will');

const isAdverb = adverbOr(
  'also|then|later|again|yesterday|today|further|therefore|thus|hereby|nonetheless|nevertheless|still|instead|soon|already|now',
);

/** A finite verb, or an adverb before one. */
export function startsWithVerb(look: Look, at: number): boolean {
  // "sent food and badly needed medicine": no verb.
  if (isAny(look.tokens, at, SORELY) && wordOf(look, at + 1) === 'needed') return false;
  const skip = isAdverb(wordOf(look, at)) ? at + 1 : at;
  return look.finite[skip - look.sentence.from] ?? false;
}

/** ", on Monday expelled", "and later on Monday expelled". */
export function startsBehindTime(look: Look, at: number): boolean {
  const behind = behindTimeAhead(look.tokens, at);
  return behind > at && startsWithVerb(look, behind);
}

/** ", and on Monday it expelled", ", and on 8 May, the ministers met". */
export function startsClauseBehindTime(look: Look, at: number): boolean {
  if (wordOf(look, at - 2) !== ',') return false;
  const behind = behindTimeAhead(look.tokens, at);
  if (behind === at) return false;
  const isParted = wordOf(look, behind) === ',' && hasVerbBefore(look, at) && !endsInTag(look);
  const subject = isParted ? behind + 1 : behind;
  const isNoun = isAny(look.tokens, subject, DETERMINER) && verbAhead(look, subject);
  return isNoun || startsWithSubject(look, subject);
}

/** Not "met on Monday, and on Tuesday, Chad said." */
const endsInTag = ({ verbs, sentence: { to } }: Look): boolean =>
  verbs.get(to - 2)?.sense.family === 'say';

/** Not "On Monday, and on Tuesday, it expelled". */
function hasVerbBefore({ finite, sentence: { from } }: Look, to: number): boolean {
  for (let at = from; at < to; at++) if (finite[at - from]) return true;
  return false;
}

const SORELY = anyOf('badly|desperately|urgently|sorely|much|greatly|critically');
const DETERMINER = anyOf('the|a|an|his|her|its|their');
const PRONOUN = anyOf('it|we|this|there|i|you');

export function startsWithSubject(look: Look, at: number): boolean {
  if (look.mentionFrom.has(at)) return startsWithActors(look, at);
  const word = wordOf(look, at);
  // "the United States": the article is no part of the name.
  const named = word === 'the' ? behindSort(look, at + 1) : at;
  if (named > at && look.mentionFrom.has(named)) return startsWithActors(look, named);
  if (PRONOUN.has(word)) return startsWithVerb(look, at + 1);
  // ", and the conversation went on": only after a comma, for "and" alone ties nouns too.
  const afterComma = isAny(look.tokens, at - 1, AND_BUT) && wordOf(look, at - 2) === ',';
  // ", but 200 are being flown"
  if (afterComma && look.tokens[at]?.kind === 'number') return isAny(look.tokens, at + 1, IS_ARE);
  return DETERMINER.has(word) && afterComma && verbAhead(look, at);
}

/** Where the name stands behind what sort of paper or agency it is: "the semi-official Fars news agency". */
function behindSort(look: Look, from: number): number {
  let at = from;
  while (at < from + LONGEST_SORT && isAny(look.tokens, at, SORT) && !look.mentionFrom.has(at))
    at++;
  return at;
}

/** In tokens: "pro - government daily". */
const LONGEST_SORT = 5;
const SORT = anyOf(
  'semi|official|state|run|owned|controlled|-|private|privately|independent|daily|pro|government|local|leading|influential|weekly|opposition',
);

/** Behind the comma that ends a name: "and its envoy, Ann Lee, called". */
function behindNamed(look: Look, { from, to }: Mention): number {
  if (wordOf(look, to) !== ',') return to;
  for (let at = from; at < to; at++) if (wordOf(look, at) === ',') return to + 1;
  return to;
}

/** "…, and China and Russia signed". */
function startsWithActors(look: Look, from: number): boolean {
  let mention = look.mentionFrom.get(from);
  for (let coordinated = 0; coordinated < 3 && mention; coordinated++) {
    if (startsWithVerb(look, behindTime(look.tokens, behindNamed(look, mention)))) return true;
    mention = wordOf(look, mention.to) === 'and' ? look.mentionFrom.get(mention.to + 1) : undefined;
  }
  return false;
}
