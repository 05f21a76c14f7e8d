import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { isAny } from '../text/token-at.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import type { Clause, Cut, Link } from './clause.ts';
import { type Look, wordOf } from './look.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { isAnyAt, leadIn, lowerAt, type SentenceView } from './sentence-view.ts';
import { startsBehindTime, startsWithVerb } from './starts-with.ts';

const WHO_WHICH = anyOf('who|which|that');

/** How a clause goes on behind a relative clause that no commas part from it. */
const RESUMED = 'resumed';

const FINITE = anyOf('is|are|was|were|has|have|had|will');
/** What is said or thought has a verb of its own: "who said aid was late". */
const THINKING = anyOf('believed?|thought|knew|felt|feared|hoped|insisted|found|meant|showed');

/** "who were accused of spying were expelled": a second finite verb, without a subject of its own. */
function isOwnVerb(look: Look, at: number, next: number): boolean {
  if (!isAny(look.tokens, at, FINITE) || isAny(look.tokens, at - 1, AUXILIARIES)) return false;
  if (!isAny(look.tokens, next - 1, WHO_WHICH)) return false;
  const first = firstFinite(look, next, at);
  if (first === undefined || first > next) return false;
  for (let one = next; one < at; one++) {
    if (isAny(look.tokens, one, THINKING) || look.verbs.get(one)?.sense.family === 'say')
      return false;
  }
  return true;
}

function firstFinite({ finite, sentence }: Look, from: number, to: number): number | undefined {
  for (let at = from; at < to - 1; at++) if (finite[at - sentence.from]) return at;
  return undefined;
}

/** "Peru, which borders Chile and Bolivia, expelled …": the comma that closes a relative clause between commas. */
export function resumption(
  look: Look,
  at: number,
  { link, next }: Cut,
  before: readonly Clause[],
): Cut | undefined {
  if (!isNested(link) || wordOf(look, next) === ',') return undefined;
  const word = (token: number) => wordOf(look, token);
  if (link === 'relative' && !isBehindComma(word, next) && isOwnVerb(look, at, next))
    return { next: at, link: 'coordinate', conjunction: RESUMED };
  if (word(at) !== ',') return undefined;
  const isAside =
    (link === 'relative' && isBehindComma(word, next)) || outerAside(word, before) !== undefined;
  return isAside && at > next + 1 && goesOn(look, at + 1)
    ? { next: at + 1, link: 'coordinate', conjunction: ',' }
    : undefined;
}

/** ", expelled", ", on Monday expelled". */
const goesOn = (look: Look, at: number): boolean =>
  startsWithVerb(look, at) || startsBehindTime(look, at);

/** Whether a clause may stand in an aside. */
const isNested = (link: Link): boolean => link !== 'main' && link !== 'coordinate';

/** "Peru, which fought a war that …": which of the clauses is an aside behind a name alone and goes on to their end. */
function outerAside(word: (at: number) => string, clauses: readonly Clause[]): number | undefined {
  let at = clauses.length - 1;
  while (at > 0 && isNested(clauses[at]?.link ?? 'main')) at--;
  const [main, aside] = [clauses[at], clauses[at + 1]];
  const isOpen = main?.link === 'main' && main.verbs.length === 0 && aside?.link === 'relative';
  return isOpen && isBehindComma(word, aside.from) ? at + 1 : undefined;
}

interface Aside {
  readonly aside: Clause;
  /** What it follows, which goes on behind it. */
  readonly before: Clause | undefined;
}

/** The relative clause between commas behind which a clause goes on with what stood before it. */
export function asideBefore(view: SentenceView, index: number): Aside | undefined {
  const [last, clause] = [elementAt(view.clauses, index - 1), view.clauses[index]];
  if (clause?.link !== 'coordinate' || !last) return undefined;
  if (clause.conjunction === RESUMED)
    return { aside: last, before: elementAt(view.clauses, index - 2) };
  if (clause.conjunction !== ',') return undefined;
  const word = (at: number) => lowerAt(view, at);
  if (isWholeAside(view, last)) return { aside: last, before: elementAt(view.clauses, index - 2) };
  const outer = isNested(last.link) ? outerAside(word, view.clauses.slice(0, index)) : undefined;
  const aside = outer === undefined ? undefined : view.clauses[outer];
  return aside && outer !== undefined
    ? { aside, before: elementAt(view.clauses, outer - 1) }
    : undefined;
}

/** "Peru, which borders Chad, expelled", "after Peru, backed by Chad, expelled". */
const isWholeAside = (view: SentenceView, last: Clause): boolean =>
  (last.link === 'relative' && isBehindComma((at) => lowerAt(view, at), last.from)) ||
  isByAside(view, last);

const TIES = anyOf('after|because|since|when|as|before|while');

/** "after Peru, backed by Chad, shut its border": it is Peru that goes on. */
function isByAside(view: SentenceView, { link, from }: Clause): boolean {
  if (link !== 'coordinate' || lowerAt(view, from - 1) !== ',' || lowerAt(view, from + 1) !== 'by')
    return false;
  const named = view.mentions.find(({ to, isPlace }) => to === from - 1 && !isPlace);
  return named !== undefined && isAnyAt(view, leadIn(view, named.from), TIES);
}

/** Whether a comma stands before the relative clause that begins at a token. */
const isBehindComma = (word: (at: number) => string, from: number): boolean =>
  word(behindTie(word(from - 2), from) - 2) === ',';

/** "Ann, under whose rule …": past the preposition, so that the comma stands two tokens before. */
const behindTie = (before: string, from: number): number =>
  PREPOSITIONS.has(before) ? from - 1 : from;

const MODAL = anyOf('would|will|could|can|may|might|should');

/** "a truce with Peru that would free the captives, and thanked": it is not Peru that goes on. */
export const isOfPlans = (view: SentenceView, { from }: Clause): boolean =>
  lowerAt(view, from - 1) === 'that' && isAnyAt(view, from, MODAL);
