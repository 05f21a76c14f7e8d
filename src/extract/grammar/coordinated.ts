import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { tokenAt } from '../text/token-at.ts';
import { isHonorific } from '../who/honorifics.ts';
import type { Mention } from '../who/mention.ts';
import { wellAsEnd } from './chain.ts';
import type { Clause } from './clause.ts';
import { isHeadlinePair } from './headlines.ts';
import { pastOwnedName } from './owned-names.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';
import { areWithStrangers } from './with-strangers.ts';

const AND_COMMA = anyOf('and|,');
const AN_THE = anyOf('an?|the|its');
const HIS_HER = anyOf('his|her|their');

/** A mention with those that "and" and commas tie to it, leftwards. */
export function coordinated(
  view: SentenceView,
  own: readonly Mention[],
  last: number,
  isListed = false,
): readonly Mention[] {
  const [previous, found] = [elementAt(own, last - 1), own[last]];
  if (!found) return [];
  const tied = previous && areTied(view, previous, found, isListed);
  return tied ? [...coordinated(view, own, last - 1, true), found] : [found];
}

const areTied = (view: SentenceView, one: Mention, other: Mention, isListed: boolean): boolean =>
  isSharedOwner(view, one, other) ||
  isBehindName(view, one, other) ||
  (!one.isOwner && isTied(view, one, other, isListed));

/** "Peru's Ann Berg and the Chilean minister". */
function isBehindName(view: SentenceView, one: Mention, other: Mention): boolean {
  const end = pastOwnedName(view, one);
  return end > one.to && lowerAt(view, end) === 'and' && startOf(view, other) === end + 1;
}

/** "Peru's and Chile's ministers": a name that owns what another does too. */
const isSharedOwner = (view: SentenceView, one: Mention, other: Mention): boolean =>
  one.kind === 'state' &&
  one.to + 2 === other.from &&
  lowerAt(view, one.to) === "'s" &&
  lowerAt(view, one.to + 1) === 'and';

/** "A and B", "A, and the B"; with a third before them also "A, B". */
function isTied(view: SentenceView, one: Mention, other: Mention, isListed: boolean): boolean {
  const from = startOf(view, other);
  const [first, last] = [lowerAt(view, one.to), lowerAt(view, from - 1)];
  if (from - one.to === 1) {
    const isComma = isListed ? !isScene(one, other) : isHeadlinePair(view, one, other);
    return first === 'and' || (first === ',' && isComma);
  }
  if (
    areWithStrangers(view, one, other, from) ||
    areCounted(view, one, from) ||
    wellAsEnd(view, one.to) === from
  )
    return true;
  if (from - one.to === 2)
    return AND_COMMA.has(first) && last === 'and' && !isInAside(view, one, other);
  return last === 'and' && isDescribed(view, one.to, from - 2);
}

/** "three Chadian and two Malian soldiers". */
const areCounted = (view: SentenceView, { kind, to }: Mention, from: number): boolean =>
  kind === 'adjective' &&
  from - to === 2 &&
  lowerAt(view, to) === 'and' &&
  (view.scene.tokens[from - 1]?.kind === 'number' || isAnyAt(view, from - 1, COUNT));

const COUNT = anyOf(
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|several',
);

/** "which borders Chad, and Mali urged": who is named in the aside does not act behind it. */
const isInAside = ({ clauses }: SentenceView, one: Mention, other: Mention): boolean =>
  clauses.some(({ link, from, to }) => link === 'relative' && from < one.from && to >= other.to);

/** In words: "Chad, a close ally of both, and Mali". */
const LONGEST_DESCRIPTION = 7;

/** Whether a range is what somebody is, between commas. */
function isDescribed(view: SentenceView, from: number, to: number): boolean {
  if (lowerAt(view, from) !== ',' || lowerAt(view, to) !== ',') return false;
  if (to - from > LONGEST_DESCRIPTION + 1 || !isAnyAt(view, from + 1, AN_THE)) return false;
  for (let at = from + 1; at < to; at++) if (lowerAt(view, at) === ',') return false;
  return true;
}

/** "In Oslo, Ann and Bob signed": where they did. */
const isScene = (one: Mention, other: Mention): boolean => one.isPlace && !other.isPlace;

/** What somebody is to whoever acts: "his host". */
export const KIN = anyOf(
  'host|guest|counterparts?|colleagues?|deputy|homologue|visitor|peer|interlocutor|ally|neighbou?r|rival',
);

/** Before the article and what honours it, or "his host," before the name. */
function startOf(view: SentenceView, { from }: Mention): number {
  if (lowerAt(view, from - 1) === 'the') return honoursStart(view, from - 1);
  if (lowerAt(view, from) === 'the') return honoursStart(view, from);
  const isKin = lowerAt(view, from - 1) === ',' && isAnyAt(view, from - 2, KIN);
  return isKin && isAnyAt(view, from - 3, HIS_HER) ? from - 3 : from;
}

/** "HE the President", "His Excellency the President". */
function honoursStart(view: SentenceView, article: number): number {
  let at = article;
  while (isHonorific(tokenAt(view.scene.tokens, at - 1))) at--;
  return at < article && isAnyAt(view, at - 1, HIS_HER) ? at - 1 : at;
}

const PLURAL = anyOf('are|were|have');

/** "Ann of Chad and Bob of Mali, who are in Lima": both of them. */
export function severalBefore(
  view: SentenceView,
  { from }: Clause,
  found: readonly Mention[],
): readonly Mention[] {
  const last = found.at(-1);
  const arePeople = last?.kind === 'person' && isAnyAt(view, from, PLURAL);
  return last && arePeople ? tiedBefore(view, last) : found;
}

/** "Chad and Mali, which borders Niger, urged": whoever is named last before an aside, with those named beside. */
export function tiedBefore(view: SentenceView, last: Mention): readonly Mention[] {
  const before = mentionsWithin(view, { from: view.sentence.from, to: last.to });
  return coordinated(view, before, before.indexOf(last));
}
