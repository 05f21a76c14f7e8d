import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { hasWord, isAnyAt, leadIn, lowerAt, type SentenceView } from './sentence-view.ts';

const WHO_WHICH = anyOf('who|which|that');
const ITS = anyOf('its|itself');
const IS_WAS = anyOf('is|was|has|does');

/** "the minister, whose country shut its border". */
const OF_STATE = anyOf(
  'country|government|nation|state|homeland|army|military|troops|forces|soldiers|navy|coast|jets|warplanes|warships|planes|gunboats|police|courts?|parliament|foreign|prime|president|diplomats|premier|leader|king|queen|chancellor|monarch|minister|defen[cs]e|trade|finance|interior',
);

/** "which the rebels hold", "whom they accuse". */
const OTHERS_ACT = anyOf('the|an?|he|she|they|we|its|his|their|many|some|most|critics|analysts');

/** Whoever acts in a relative clause without a subject of its own. */
export function antecedent(view: SentenceView, clause: Clause): readonly Mention[] {
  if (isAnyAt(view, clause.from, OTHERS_ACT)) return [];
  const several = allOfWhom(view, clause);
  if (several) return several;
  const isOwner = clause.conjunction === 'whose' && isAnyAt(view, clause.from, OF_STATE);
  const isTold = isOwner || WHO_WHICH.has(clause.conjunction);
  return isTold ? withTied(view, clause, lastBefore(view, clause)) : [];
}

const ALL_BOTH = anyOf('all|both|each');

/** "with Ann, Bob and Carl, all of whom thanked Peru": everybody of the list before. */
function allOfWhom(
  view: SentenceView,
  { conjunction, from }: Clause,
): readonly Mention[] | undefined {
  if (conjunction !== 'whom' || lowerAt(view, from - 2) !== 'of') return undefined;
  const all = from - ALL_REACH;
  if (!isAnyAt(view, all, ALL_BOTH)) return undefined;
  const end = lowerAt(view, all - 1) === ',' ? all - 1 : all;
  const last = view.mentions.find(({ to, isPlace }) => to === end && !isPlace);
  return last ? listTo(view, last) : [];
}

/** In tokens: "all of whom". */
const ALL_REACH = 3;

/** Whoever is named straight before a relative clause. */
export function lastBefore(view: SentenceView, clause: Clause): readonly Mention[] {
  const last = view.mentions.findLast((mention) => mention.to <= clause.from);
  const distance = last ? clause.from - last.to : 99;
  const isTied = isAnyAt(view, clause.from - 2, PREPOSITIONS);
  return last && !last.isPlace && distance <= (isTied ? 3 : 2) ? [last] : [];
}

/** "Peru and Chad, which cut their aid": both with which a sentence begins; "received Ann, Bob and Carl, who came to Lima": all who came. */
function withTied(
  view: SentenceView,
  clause: Clause,
  found: readonly Mention[],
): readonly Mention[] {
  const [last] = found;
  if (!last || isOfOne(view, clause)) return found;
  if (areAll(view, clause) && last.kind === 'person') return listTo(view, last);
  const tied = tiedBefore(view, last);
  return tied ? [tied, last] : found;
}

/** "who are on a visit", "who have arrived". */
const areAll = (view: SentenceView, { from, conjunction }: Clause): boolean =>
  conjunction === 'who' && isAnyAt(view, from, OF_ALL);

const OF_ALL = anyOf('are|were|have|both|all|arrived|came|flew|travelled|traveled|visited|paid');

/** "Ann, Bob and Carl": the list of people that ends with one. */
function listTo(view: SentenceView, last: Mention): readonly Mention[] {
  const list = [last];
  for (;;) {
    const [next = last] = list;
    const tie = leadIn(view, next.from);
    const word = lowerAt(view, tie);
    if (word !== 'and' && !(word === ',' && list.length > 1)) return list;
    const before = view.mentions.find(({ to }) => to === tie);
    if (before?.kind !== last.kind) return list;
    list.unshift(before);
  }
}

/** "which has …", "which closed its border". */
const isOfOne = (view: SentenceView, clause: Clause): boolean =>
  isAnyAt(view, clause.from, IS_WAS) || hasWord(view, clause, ITS);

function tiedBefore(view: SentenceView, last: Mention): Mention | undefined {
  const and = leadIn(view, last.from);
  if (lowerAt(view, and) !== 'and') return undefined;
  const first = view.mentions.find(({ to }) => to === and);
  const isOpening = first && first.from - view.sentence.from <= 1;
  return isOpening && first.kind === last.kind && !first.isPlace ? first : undefined;
}
