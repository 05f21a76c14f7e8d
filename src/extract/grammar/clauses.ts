import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause, Cut } from './clause.ts';
import { cutAt, isLink } from './cuts.ts';
import { type Look, lookAt, wordOf } from './look.ts';
import { resumption } from './resumption.ts';
import type { Verb } from './verb-at.ts';

/** The clauses of a sentence, in order. */
export function clausesOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  sentence: Sentence,
  mentions: readonly Mention[],
): readonly Clause[] {
  const look = lookAt(tokens, lexicon, sentence, mentions);
  const clauses: Clause[] = [];
  let current: Cut = { next: sentence.from, link: 'main', conjunction: '' };
  let hasVerb = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const cut: Cut | undefined = mayEnd(look, at, current)
      ? (resumption(look, at, current, clauses) ?? cutAt(look, at, hasVerb))
      : undefined;
    if (cut && isCut(cut, at, current)) {
      pushClause(clauses, look, current, at);
      current = cut;
      at = Math.max(at, cut.next - 1);
      hasVerb = cut.link === 'participle';
    } else hasVerb ||= look.finite[at - sentence.from] ?? false;
  }
  pushClause(clauses, look, current, sentence.to);
  return clauses;
}

const mayEnd = (look: Look, at: number, current: Cut): boolean =>
  (at > current.next || current.link === 'main') && at >= asideEnd(look, current);

/** In tokens: "stated that, based on the changes presented today, they". */
const LONGEST_ASIDE = 16;

/** Where the aside ends that stands straight behind "that", between commas. */
function asideEnd(look: Look, { next, link }: Cut): number {
  if (link !== 'content' || wordOf(look, next) !== ',') return 0;
  if (isLink(wordOf(look, next + 1))) return 0;
  const end = Math.min(look.sentence.to, next + LONGEST_ASIDE);
  for (let at = next + 1; at < end; at++) {
    // "said that, helped by Peru, Chad had attacked": of others, who are no part of what is said.
    if (look.mentionFrom.has(at)) return 0;
    if (wordOf(look, at) === ',') return at + 1;
  }
  return 0;
}

/** A clause has at least one token, but a sentence may begin with its conjunction. */
const isCut = (cut: Cut, at: number, current: Cut): boolean =>
  at > current.next || cut.link === 'subordinate';

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
