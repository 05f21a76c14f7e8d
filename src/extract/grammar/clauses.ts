import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause, Cut } from './clause.ts';
import { cutAt } from './cuts.ts';
import { type Look, lookAt } from './look.ts';
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
    const cut: Cut | undefined =
      at > current.next || current.link === 'main'
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
