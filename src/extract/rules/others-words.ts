import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import { isBehindPreposition } from '../grammar/behind-preposition.ts';
import type { Frame } from '../grammar/frame.ts';
import {
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import type { Content } from '../lexicon.ts';
import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const WILLINGNESS_READINESS = anyOf('willingness|readiness');

const BLAME = new Set(['criticise', 'accuse']);
/** What the rows of content.tsv tell that hangs on whoever is named before "will". */
const WILLED = new Set(['intent', 'refuse', 'threaten']);
const mayStandBetween = adverbOr('also|not|never|again|once|since|still|now');

/**
 * "said that France had condemned Iran", "said Chad would not bow": whether words that tell a kind of statement tell
 * what somebody else said or will do. `range` ends where those words begin.
 */
export function areOthersWords(
  { view, verb }: Frame,
  { from, to }: Range,
  { act }: Content,
  own: readonly (string | null)[],
): boolean {
  // "expressed the expectation that Chad would support it": asked of Chad.
  if (isOfOther(view, to, own) || isFeltByOther(view, to, act, own)) return true;
  if (verb.sense.base === 'express' || isSuffered(view, to, act)) return false;
  const subject = mentionsWithin(view, { from, to }).at(-1);
  if (!subject || !isSomebodyElse(view, subject, own) || !leadsTo(view, headEnd(view, subject), to))
    return false;
  const spoken = view.clauses.flatMap(({ verbs }) => verbs).find(({ at }) => at === to)?.sense;
  // "noted that Chad refused to keep its word": told against Chad.
  if (spoken?.detail === 'refuse' && BLAME.has(act)) return false;
  if (spoken?.detail === 'threaten') return false;
  return WILLED.has(act) || spoken?.family === 'speak';
}

/** "the willingness of Chad": not the speaker's. */
function isOfOther(view: SentenceView, at: number, own: readonly (string | null)[]): boolean {
  if (!isAnyAt(view, at, WILLINGNESS_READINESS) || lowerAt(view, at + 1) !== 'of') return false;
  const bearer = view.mentions.find(({ from }) => from >= at + 2);
  const isNext = bearer !== undefined && bearer.from - at <= 3;
  return isNext && !countriesOf(bearer.parties).some((country) => own.includes(country));
}

const FEELINGS = anyOf(
  'disappointment|dissatisfaction|frustration|anger|displeasure|indignation|outrage|resentment',
);

/** "acknowledged Chad's disappointment": felt by another state. */
const isFeltByOther = (
  view: SentenceView,
  at: number,
  act: string,
  own: readonly (string | null)[],
): boolean =>
  BLAME.has(act) &&
  isAnyAt(view, at, FEELINGS) &&
  view.mentions.some(
    ({ to, isOwner, parties }) =>
      isOwner &&
      to + 1 === at &&
      countriesOf(parties).length > 0 &&
      !countriesOf(parties).some((country) => own.includes(country)),
  );

/** "said Chad would pay for it": that is how a state is threatened. */
const isSuffered = (view: SentenceView, at: number, act: string): boolean =>
  act === 'threaten' && [at, at + 1, at + 2].some((one) => isAnyAt(view, one, SUFFERED));

const SUFFERED = anyOf('pay|face|regret|suffer|bear|escape|go|held|punished');

function isSomebodyElse(
  view: SentenceView,
  one: Mention,
  own: readonly (string | null)[],
): boolean {
  const named = countriesOf(one.parties);
  // "removing the ban on Chad is out of the question".
  const isHanging = isBehindPreposition(view, one.from);
  const isActor = one.kind === 'adjective' ? headEnd(view, one) > one.to : !one.isPlace;
  const canAct = isActor && !one.isOwner && !isHanging;
  return canAct && named.length > 0 && !named.some((country) => own.includes(country));
}

/** Where whoever is named ends: "Chadian friends" of "our Chadian friends are interested". */
const headEnd = (view: SentenceView, { kind, to }: Mention): number =>
  kind === 'adjective' && isAnyAt(view, to, PEOPLE) ? to + 1 : to;

const PEOPLE = anyOf(
  'friends?|partners?|colleagues?|counterparts?|side|authorities|government|businesses|business|companies|firms|investors|leaders|officials|entrepreneurs',
);

/** "had never". */
function leadsTo(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    if (!isAnyAt(view, at, AUXILIARIES) && !mayStandBetween(word)) return false;
  }
  return true;
}
