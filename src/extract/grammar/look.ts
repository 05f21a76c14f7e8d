import type { Lexicon } from '../lexicon.ts';
import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { type ByToken, Row } from './by-token.ts';
import { isPastForm } from './finite-form.ts';
import { IRREGULAR_PAST, PAST_OR_PARTICIPLE } from './past-forms.ts';
import { type Verb, verbAt } from './verb-at.ts';

/** What the division into clauses looks at. */
export interface Look {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
  readonly mentionFrom: ByToken<Mention>;
  readonly mentionTo: ByToken<{ readonly canAct: boolean }>;
  /** Whether a token looks like a finite verb, by token from the sentence's first. */
  readonly finite: readonly boolean[];
  /** Whether a token stands in a mention behind its first, by token from the sentence's first. */
  readonly isInner: readonly boolean[];
  /** Whether somebody is told something: "told", "assured". */
  readonly hasTelling: boolean;
  readonly verbs: ByToken<Verb>;
}

/** Finds verbs, and what looks like one, in a sentence. */
export function lookAt(
  tokens: readonly Token[],
  lexicon: Lexicon,
  sentence: Sentence,
  mentions: readonly Mention[],
): Look {
  const { mentionFrom, mentionTo } = edgesOf(sentence, mentions);
  const { isInner, isNamed } = namedIn(sentence, mentions);
  const endingAt = (token: number) => mentionTo.get(token);
  const verbs = new Row<Verb>(sentence.from, sentence.to);
  const finite: boolean[] = [];
  let hasTelling = false;
  let taken = sentence.from;
  // "Mr. Jared Kushner": a name that ends as past forms do.
  const isNameInside = (at: number) =>
    at > sentence.from && !verbs.has(at) && isCapitalPast(tokens[at]);
  for (let at = sentence.from; at < sentence.to; at++) {
    if (isNamed[at - sentence.from]) {
      finite.push(false);
      continue;
    }
    // "sanctions" in "impose sanctions" belongs to its verb.
    const verb = at < taken ? undefined : verbAt(tokens, at, sentence.to, lexicon, endingAt);
    if (verb) {
      verbs.set(at, verb);
      taken = verb.to;
      hasTelling ||= TELLING.has(verb.sense.base);
    }
    const mayBeFinite = verb !== undefined || bears(tokens[at], MARK.finite);
    finite.push(mayBeFinite && looksFinite(tokens, at, verb) && !isNameInside(at));
  }
  return { tokens, lexicon, sentence, mentionFrom, mentionTo, finite, isInner, hasTelling, verbs };
}

/** Between these and what is said stands whom it is said to. */
export const TELLING: ReadonlySet<string> = new Set(
  'tell inform assure notify remind brief reassure advise'.split(' '),
);

/** Where the mentions of a sentence begin and end. */
function edgesOf({ from, to }: Sentence, mentions: readonly Mention[]) {
  const mentionFrom = new Row<Mention>(from, to);
  const mentionTo = new Row<{ readonly canAct: boolean }>(from, to);
  for (const mention of mentions) {
    mentionFrom.set(mention.from, mention);
    mentionTo.set(mention.to, { canAct: mention.kind !== 'adjective' && !mention.isOwner });
  }
  return { mentionFrom, mentionTo };
}

/** Which tokens of a sentence stand in a mention, and which behind its first. */
function namedIn({ from, to }: Sentence, mentions: readonly Mention[]) {
  const [isInner, isNamed]: [boolean[], boolean[]] = [[], []];
  for (let at = from; at < to; at++) {
    isInner.push(false);
    isNamed.push(false);
  }
  for (const mention of mentions)
    for (let at = mention.from; at < mention.to; at++) {
      isInner[at - from] = at > mention.from;
      isNamed[at - from] = true;
    }
  return { isInner, isNamed };
}

const BEFORE_ADJECTIVES = new Set(
  "the a an its his her their our 's of in for with to by and".split(' '),
);

function looksFinite(tokens: readonly Token[], at: number, verb: Verb | undefined): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.text === 'May' && at > 0) return false;
  if (isAmong(token, AUXILIARIES)) return !isAmong(token, INFINITE);
  if (verb) return isFiniteTense(tokens, at, verb) && !isHeldThere(tokens, at, verb);
  return isPastHere(token.lower, lowerOf(tokens, at - 1));
}

/** Whether a word looks like a past behind another. */
function isPastHere(word: string, before: string): boolean {
  if (IRREGULAR_PAST.has(word)) return true;
  if (PAST_OR_PARTICIPLE.has(word)) return ACTING.has(before);
  return isPastForm(word) && !BEFORE_ADJECTIVES.has(before);
}

/** What stands for somebody who acts and cannot be told by a participle. */
const ACTING = anyOf('who|which|it|he|she|they|we');

const isFiniteTense = (tokens: readonly Token[], at: number, { sense: { tense } }: Verb): boolean =>
  tense === 'past' || tense === 'present' || (tense === 'base' && lowerOf(tokens, at - 1) !== 'to');

/** "her contacts with Ann and Bob held in Lima": nobody holds anything. */
const isHeldThere = (tokens: readonly Token[], at: number, { sense }: Verb): boolean =>
  sense.base === 'hold' && sense.family === 'held' && !isAny(tokens, at - 1, AUXILIARIES);

const isCapitalPast = (token: Token | undefined): boolean =>
  token?.capital === true && isPastForm(token.lower);

const INFINITE = anyOf('be|been|being');

/** Whether a finite verb comes before the next comma or conjunction could begin another clause. */
export function verbAhead(look: Look, from: number, reach = 14): boolean {
  const { sentence, finite, tokens } = look;
  for (let at = from; at < Math.min(sentence.to, from + reach); at++) {
    if (finite[at - sentence.from]) return true;
    if (tokens[at]?.text === ';') return false;
  }
  return false;
}

/** In tokens. */
const COMMA_REACH = 12;

/** Whether a comma stands before the next finite verb. */
export function commaFirst(look: Look, from: number): boolean {
  for (let at = from; at < Math.min(look.sentence.to, from + COMMA_REACH); at++) {
    if (wordOf(look, at) === ',') return true;
    if (look.finite[at - look.sentence.from]) return false;
  }
  return false;
}

export const wordOf = ({ tokens }: Pick<Look, 'tokens'>, at: number): string => lowerOf(tokens, at);
