import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import type { Mention } from '../who/mention.ts';
import { AUXILIARIES, type Verb, verbAt } from './verb-at.ts';

/**
 * How a clause hangs on the one before it: `main`; `content`, what is said; `relative`, about who was named
 * last; `coordinate` with or without a subject of its own; `participle`; `subordinate` after a conjunction.
 */
export type Link = 'main' | 'content' | 'relative' | 'coordinate' | 'participle' | 'subordinate';

export interface Clause {
  /** Token indexes, half-open; the conjunction is outside. */
  readonly from: number;
  readonly to: number;
  readonly link: Link;
  /** The conjunction, in small letters; empty where there is none. */
  readonly conjunction: string;
  readonly verbs: readonly Verb[];
}

/** What the division into clauses looks at. */
interface Look {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
  readonly mentionFrom: ReadonlyMap<number, Mention>;
  readonly mentionTo: ReadonlySet<number>;
  /** Whether a token looks like a finite verb, by token from the sentence's first. */
  readonly finite: readonly boolean[];
  readonly verbs: ReadonlyMap<number, Verb>;
}

interface Cut {
  readonly at: number;
  readonly next: number;
  readonly link: Link;
  readonly conjunction: string;
}

/** The clauses of a sentence, in order. */
export function clausesOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  sentence: Sentence,
  mentions: readonly Mention[],
): readonly Clause[] {
  const look = lookAt(tokens, lexicon, sentence, mentions);
  const clauses: Clause[] = [];
  let current: Cut = { at: sentence.from, next: sentence.from, link: 'main', conjunction: '' };
  let hasVerb = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const cut = at > current.next || current.link === 'main' ? cutAt(look, at, hasVerb) : undefined;
    if (cut && (at > current.next || cut.link === 'subordinate')) {
      pushClause(clauses, look, current, at);
      current = cut;
      at = Math.max(at, cut.next - 1);
      hasVerb = false;
    } else hasVerb ||= look.finite[at - sentence.from] ?? false;
  }
  pushClause(clauses, look, current, sentence.to);
  return clauses;
}

function pushClause(
  clauses: Clause[],
  look: Look,
  { next, link, conjunction }: Cut,
  to: number,
): void {
  if (to <= next) return;
  const verbs: Verb[] = [];
  for (let at = next; at < to; at++) {
    const verb = look.verbs.get(at);
    if (verb) verbs.push(verb);
  }
  clauses.push({ from: next, to, link, conjunction, verbs });
}

function lookAt(
  tokens: readonly Token[],
  lexicon: Lexicon,
  sentence: Sentence,
  mentions: readonly Mention[],
): Look {
  const mentionFrom = new Map(mentions.map((mention) => [mention.from, mention]));
  const mentionTo = new Set(mentions.map((mention) => mention.to));
  const inside = new Set<number>();
  for (const mention of mentions) for (let at = mention.from; at < mention.to; at++) inside.add(at);
  const verbs = new Map<number, Verb>();
  const finite: boolean[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const verb = inside.has(at)
      ? undefined
      : verbAt(tokens, at, sentence.to, lexicon, (token) => mentionTo.has(token + 1));
    if (verb) verbs.set(at, verb);
    finite.push(!inside.has(at) && looksFinite(tokens, at, verb));
  }
  return { tokens, lexicon, sentence, mentionFrom, mentionTo, finite, verbs };
}

const BEFORE_ADJECTIVES = new Set(
  "the a an its his her their our 's of in for with to by and".split(' '),
);

function looksFinite(tokens: readonly Token[], at: number, verb: Verb | undefined): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.text === 'May' && at > 0) return false;
  if (AUXILIARIES.has(token.lower)) return !/^(?:be|been|being)$/.test(token.lower);
  if (verb) {
    const { tense } = verb.sense;
    return (
      tense === 'past' ||
      tense === 'present' ||
      (tense === 'base' && tokens[at - 1]?.lower !== 'to')
    );
  }
  const before = tokens[at - 1]?.lower ?? '';
  return token.lower.length > 4 && token.lower.endsWith('ed') && !BEFORE_ADJECTIVES.has(before);
}

const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'where']);
const SUBORDINATORS = new Set(
  'while after before when as because although though since until if whether unless whereas once despite'.split(
    ' ',
  ),
);
const BREAKS = new Set([';', '—', '–', ':']);

function cutAt(look: Look, at: number, hasVerb: boolean): Cut | undefined {
  const token = look.tokens[at];
  if (!token || (look.mentionFrom.has(at) === false && isInside(look, at))) return undefined;
  const word = token.lower;
  const cut = (link: Link, next = at + 1): Cut => ({ at, next, link, conjunction: word });
  if (BREAKS.has(word) && (word !== ':' || hasVerb)) return cut('main');
  if (word === 'that')
    return hasVerb && verbAhead(look, at + 1) ? cut(thatLink(look, at)) : undefined;
  if (RELATIVES.has(word)) return verbAhead(look, at + 1) ? cut('relative') : undefined;
  if (SUBORDINATORS.has(word)) return isConjunction(look, at) ? cut('subordinate') : undefined;
  if (hasVerb && followsSaying(look, at)) return cut('content', at);
  return hasVerb ? joinedCut(look, at, cut) : undefined;
}

const isInside = (look: Look, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(look.sentence.from, at - 12); back--) {
    const mention = look.mentionFrom.get(back);
    if (mention) return mention.to > at;
  }
  return false;
};

function thatLink(look: Look, at: number): Link {
  const before = look.tokens[at - 1];
  return look.mentionTo.has(at) && !saidBefore(look, at)
    ? 'relative'
    : before?.text === ','
      ? 'relative'
      : 'content';
}

function saidBefore(look: Look, at: number): boolean {
  for (let back = at - 1; back >= Math.max(look.sentence.from, at - 12); back--) {
    const verb = look.verbs.get(back);
    if (verb)
      return (
        verb.sense.family === 'say' ||
        verb.sense.family === 'speak' ||
        verb.sense.family === 'agree'
      );
  }
  return false;
}

/** What follows "said" without being said: prepositions, days, adverbs. */
const NOT_SAID =
  /^(?:on|in|at|to|by|after|before|,|and|of|during|last|this|today|yesterday|earlier|later|\w+day|also)$/;

/** "said ties prosper": what is said without "that". */
function followsSaying(look: Look, at: number): boolean {
  const verb = look.verbs.get(at - 1);
  if (verb?.sense.family !== 'say' || verb.sense.base === 'call' || verb.to !== at) return false;
  return !NOT_SAID.test(look.tokens[at]?.lower ?? '') && verbAhead(look, at);
}

/** Whether a finite verb comes before the next comma or conjunction could begin another clause. */
function verbAhead(look: Look, from: number, reach = 14): boolean {
  const { sentence, finite, tokens } = look;
  for (let at = from; at < Math.min(sentence.to, from + reach); at++) {
    if (finite[at - sentence.from]) return true;
    if (tokens[at]?.text === ';') return false;
  }
  return false;
}

function isConjunction(look: Look, at: number): boolean {
  const word = look.tokens[at]?.lower;
  if (word === 'despite') return false;
  const next = look.tokens[at + 1];
  if (word === 'as' && /^(?:a|an|part|well|of|for|soon|long|much)$/.test(next?.lower ?? ''))
    return false;
  if (word === 'since' && look.tokens[at - 1]?.lower === 'have') return false;
  if (word === 'since' && (look.verbs.has(at + 1) || next?.text === '.')) return false;
  return verbAhead(look, at + 1);
}

function joinedCut(
  look: Look,
  at: number,
  cut: (link: Link, next?: number) => Cut,
): Cut | undefined {
  const word = look.tokens[at]?.lower ?? '';
  const isComma = word === ',';
  if (!isComma && word !== 'and' && word !== 'but' && word !== 'or') return undefined;
  const after = isComma && /^(?:and|but)$/.test(look.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const conjunction = isComma && after === at + 1 ? ',' : 'and';
  if (isComma && look.verbs.get(after)?.sense.tense === 'ing')
    return { ...cut('participle', after), conjunction };
  if (startsWithVerb(look, after)) {
    return conjunction === ',' && !look.verbs.has(after)
      ? undefined
      : { ...cut('coordinate', after), conjunction };
  }
  return startsWithSubject(look, after) ? { ...cut('coordinate', after), conjunction } : undefined;
}

function startsWithVerb(look: Look, at: number): boolean {
  const skip = /ly$|^(?:also|then|later|again)$/.test(look.tokens[at]?.lower ?? '') ? at + 1 : at;
  return look.finite[skip - look.sentence.from] ?? false;
}

function startsWithSubject(look: Look, at: number): boolean {
  let mention = look.mentionFrom.get(at);
  if (!mention) {
    const word = look.tokens[at]?.lower ?? '';
    if (/^(?:the|a|an|his|her|its|their)$/.test(word))
      return isAnd(look, at - 1) && look.tokens[at - 2]?.text === ',' && verbAhead(look, at);
    return /^(?:it|we|this|there|i|you)$/.test(word) && startsWithVerb(look, at + 1);
  }
  for (let coordinated = 0; coordinated < 3 && mention; coordinated++) {
    if (startsWithVerb(look, mention.to)) return true;
    mention = isAnd(look, mention.to) ? look.mentionFrom.get(mention.to + 1) : undefined;
  }
  return false;
}

const isAnd = (look: Look, at: number): boolean => look.tokens[at]?.lower === 'and';
