import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import type { Mention } from '../who/mention.ts';
import { isActorOf } from './actor-of.ts';
import { antecedent } from './antecedent.ts';
import { asideEnd } from './aside-end.ts';
import { askedOnce } from './asked-once.ts';
import { beforeAside } from './before-aside.ts';
import { canAct } from './can-act.ts';
import type { Clause } from './clause.ts';
import { coordinated, severalBefore } from './coordinated.ts';
import { isInAside } from './in-aside.ts';
import {
  hostOfAside,
  isBareAside,
  isDoneToThem,
  isHarmOfOthers,
  isResumed,
  isSaidInList,
} from './inherits.ts';
import { goesOnBehindTag } from './interposed-saying.ts';
import { joinedAcross } from './joined-across.ts';
import { askedIt, isJoinedIt, joinedItOf } from './joined-it.ts';
import { leadsToVerb } from './leads-to-verb.ts';
import { leadsSeveral, ledEnd } from './led-end.ts';
import { amongAt } from './one-among.ts';
import { onlyVerbAhead } from './only-verb-ahead.ts';
import { ownedNames } from './owned-names.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { quotedAs } from './quoted-as.ts';
import { isOfPlans } from './resumption.ts';
import { saysOfItself } from './says-of-itself.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';
import { saysSomebodyElse } from './somebody-else.ts';
import { tagAt } from './tag-at.ts';
import { firstVerbIn, otherVerbBetween } from './verb-between.ts';
import { wordsOwner } from './words-owner.ts';

const AND_COMMA = anyOf('and|,');

/** Those who act: the nearest to the verb that hang on no preposition, else those of the clause before. */
export function subjectsOf(view: SentenceView, index: number, before: number): readonly Mention[] {
  const quoted = quotedAs(view, before);
  return quoted ? actorsOf(view, quoted.index, quoted.at) : actorsOf(view, index, before);
}

function actorsOf(view: SentenceView, index: number, before: number): readonly Mention[] {
  const clause = view.clauses[index];
  if (!clause) return [];
  const own = mentionsWithin(view, { from: clause.from, to: before });
  const named = ownedNames(view, own, before);
  if (named.length > 0) return named;
  const nearest = own.findLastIndex((_mention, at) => isSubject(view, own, at, before));
  if (nearest !== -1)
    return [...joinedAcross(view, index, own[nearest]), ...coordinated(view, own, nearest)];
  if (clause.link === 'relative') return ofRelative(view, clause, index);
  if (saysOfItself(view, clause))
    return wordsOwner(view, clause) ?? askedIt(view, clause, index) ?? itself(view, clause, index);
  return ofBefore(view, clause, { index, before });
}

/** Who acts in a clause that names nobody. */
function ofBefore(
  view: SentenceView,
  clause: Clause,
  { index, before }: { readonly index: number; readonly before: number },
): readonly Mention[] {
  if (isBareAside(clause, before)) {
    const host = hostOfAside(view, index);
    return host === undefined ? [] : ownSubjects(view, host);
  }
  if (isHarmOfOthers(view, clause, index)) return [];
  const inherits =
    clause.link === 'participle' ||
    (clause.link === 'coordinate' && onlyVerbAhead(view, clause, before));
  if (inherits) return index > 0 ? inherited(view, index) : [];
  return isJoinedIt(view, clause, before) ? itsState(view, index) : [];
}

/** "Peru expelled two Chilean envoys, and on Monday it recalled its own": the state that acts before, or that it asked; nobody where a person acts. */
function itsState(view: SentenceView, index: number): readonly Mention[] {
  const [one, ...more] = inherited(view, index);
  return one?.kind === 'state' && more.length === 0 ? joinedItOf(view, index, one) : [];
}

function ofRelative(view: SentenceView, clause: Clause, index: number): readonly Mention[] {
  // "Chad, which it accuses": whoever acts in the rest of the sentence.
  if (lowerAt(view, clause.from) === 'it')
    return wordsOwner(view, clause) ?? inherited(view, index);
  const among = amongAt(view, clause);
  return among === undefined
    ? severalBefore(view, clause, antecedent(view, clause))
    : subjectsOf(view, index - 1, among);
}

/** Whoever acts before; "aid to Chad as it attacks Mali" is of Chad, and "as it defends itself" of no words. */
function itself(view: SentenceView, { from, verbs }: Clause, index: number): readonly Mention[] {
  const before = inherited(view, index);
  const isIt = lowerAt(view, from) === 'it' && lowerAt(view, from - 1) === 'as';
  const last = isIt ? view.mentions.findLast(({ to }) => to <= from - 1) : undefined;
  if (last?.kind !== 'state' || last.to !== from - 1 || before.includes(last)) return before;
  return verbs[0]?.sense.detail === 'defend' ? [] : [last];
}

const SPEAKING = new Set(['say', 'speak']);

/** Whose clause is before, back to the main one; "blasts which killed ten and injured more" has none. */
function inherited(view: SentenceView, index: number): readonly Mention[] {
  const named = namedBefore(view, index);
  if (named) return named;
  const speaks = SPEAKING.has(view.clauses[index]?.verbs[0]?.sense.family ?? '');
  for (let back = index - 1; back >= 0; back--) {
    // "said that Kiev was to blame and expressed support": whoever said it, not Kiev.
    if (isSkipped(view, back, index) || (speaks && isOfWords(view, back))) continue;
    const found = subjectsBefore(view, back, index);
    if (endsSearch(view, back, found) && !isDoneToThem(view, { index, back }, found)) return found;
  }
  return [];
}

const isSkipped = (view: SentenceView, back: number, index: number): boolean =>
  isSaidInList(view, back) || isResumed(view, back, index);

const namedBefore = (view: SentenceView, index: number): readonly Mention[] | undefined =>
  beforeAside(view, index) ??
  (goesOnBehindTag(view, index) ? ownSubjects(view, index - 2) : undefined);

const isOfWords = (view: SentenceView, index: number): boolean =>
  view.clauses[index]?.link === 'content' || isOfThings(view, index);

const endsSearch = ({ clauses }: SentenceView, index: number, found: readonly Mention[]): boolean =>
  found.length > 0 || clauses[index]?.link === 'main' || clauses[index]?.link === 'relative';

/** "the floods that struck Angola and conveys": it is not the floods that convey. */
function isOfThings(view: SentenceView, index: number): boolean {
  const clause = view.clauses[index];
  if (clause?.link !== 'relative') return false;
  return isOfPlans(view, clause) || antecedent(view, clause).length === 0;
}

/** Who acts in a clause before another: whoever speaks where a quotation ends in it, else by its first verb. */
function subjectsBefore(view: SentenceView, back: number, index: number): readonly Mention[] {
  const tag = tagAt(view, back, index);
  if (tag === undefined) return ownSubjects(view, back);
  return askedOnce(view, view.clauses.length + back, () => subjectsOf(view, back, tag));
}

/** Who acts in a clause, by its first verb. */
export function ownSubjects(view: SentenceView, index: number): readonly Mention[] {
  const clause = view.clauses[index];
  if (!clause) return [];
  return askedOnce(view, index, () => subjectsOf(view, index, firstVerbIn(view, clause)));
}

/** An actor that hangs on no preposition, and that this verb, no other, follows. */
function isSubject(
  view: SentenceView,
  own: readonly Mention[],
  at: number,
  before: number,
): boolean {
  const mention = own[at];
  if (!mention || !canAct(view, mention) || hangsOnPreposition(view, own, at)) return false;
  if (view.scene.isQuoted(mention.from) && !view.scene.isQuoted(before)) return false;
  if (saysSomebodyElse(view, mention.to, before)) return false;
  const from = asideEnd(view, ledEnd(view, own, at), before, leadsToVerb);
  return !otherVerbBetween(view, from, before) && leadsToVerb(view, from, before);
}

/** "a speech to the Knesset": the article is no part of its name. */
const isToThe = (view: SentenceView, from: number): boolean =>
  lowerAt(view, from - 1) === 'the' && lowerAt(view, from - 2) === 'to';

/** "with Xi", and Putin in "between Xi and Putin". */
function hangsOnPreposition(view: SentenceView, own: readonly Mention[], at: number): boolean {
  const mention = own[at];
  if (!mention) return false;
  const before = lowerAt(view, mention.from - 1);
  if (isInAside(view, mention, elementAt(own, at - 1)) || isToThe(view, mention.from)) return true;
  if (isActorOf(view, mention)) return false;
  if (isAnyAt(view, mention.from - 1, PREPOSITIONS)) return !leadsSeveral(view, mention.from);
  const previous = elementAt(own, at - 1);
  if (previous?.to !== mention.from - 1) return false;
  const joins =
    before === 'and' || (before === ',' && isListed(view, previous, mention, own[at + 1]));
  return joins && hangsOnPreposition(view, own, at - 1);
}

/** "with A, B and C", not "at the request of A, B said". */
function isListed(
  view: SentenceView,
  one: Mention,
  other: Mention,
  next: Mention | undefined,
): boolean {
  // "the ministers of the two countries, A and B, signed".
  if ((one.isPlace && !other.isPlace) || one.kind === 'group') return false;
  return next !== undefined && next.from - other.to <= 2 && isAnyAt(view, other.to, AND_COMMA);
}
