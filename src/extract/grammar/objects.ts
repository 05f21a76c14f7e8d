import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { following } from './chain.ts';
import { KIN } from './coordinated.ts';
import type { Frame } from './frame.ts';
import { isInterposed } from './interposed.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';
import { takenUpBehind } from './taken-up.ts';

const HIS_HER = anyOf('his|her|its|their');
const AN_A = anyOf('an?');

/** The actors that a verb takes as its object: directly, or after one of the prepositions. */
export function objectsOf(frame: Frame, prepositions: ReadonlySet<string>): readonly Mention[] {
  const { view, clause, verb } = frame;
  const own = mentionsWithin(view, { from: verb.to, to: clause.to }).filter(
    (one) =>
      lowerAt(view, one.from) !== 'here' &&
      !(one.isOwner && isAnyAt(view, one.to + 1, SEAT)) &&
      (lowerAt(view, one.from - 1) !== '(' || lowerAt(view, one.to) !== ')') &&
      !isWhereMet(frame, one),
  );
  const first = own.findIndex(
    (mention) =>
      (mention.from - verb.to <= 1 && !hangsOnAnother(frame, mention.from - 1)) ||
      beforeKin(view, mention.from - 1) === verb.to - 1 ||
      (verb.sense.tense !== 'ing' && isInterposed(view, verb.to, mention)) ||
      prepositions.has(lowerAt(view, mention.from - 1)) ||
      (isBehindArticle(view, mention) && prepositions.has(lowerAt(view, mention.from - 2))) ||
      prepositions.has(lowerAt(view, beforeName(view, mention.from - 1))),
  );
  if (first !== -1) return following(view, own, first);
  const taken = takenUpBehind(view, clause);
  return taken && prepositions.has(taken.tie) ? [taken.mention] : [];
}

/** "received at the Ministry's headquarters". */
const SEAT = anyOf('headquarters|headquarter|premises|offices?|residence|seat|building');

/** In words, what may stand before an office: "European Policy". */
const MOST_BEFORE = 3;

/** Before an article, "both", or the words of a title that the mention does not hold: "with Dr. Kalin", "with European Policy Adviser …". */
function beforeName(view: SentenceView, last: number): number {
  let at = last;
  while (last - at < MOST_BEFORE && view.scene.tokens[at]?.capital) at--;
  if (ORDINAL.test(lowerAt(view, at))) at--;
  if (lowerAt(view, at) === 'the') at--;
  return lowerAt(view, at) === 'both' ? at - 1 : beforeKin(view, at);
}

/** Before "his visiting guest" that ends with a token. */
function beforeKin(view: SentenceView, last: number): number {
  const noun = lowerAt(view, last) === ',' ? last - 1 : last;
  if (!isAnyAt(view, noun, KIN)) return last;
  const own = [noun - 1, noun - 2].find((at) => isAnyAt(view, at, HIS_HER));
  return own === undefined ? last : own - 1;
}

/** "with the 43rd President of Peru". */
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first)$/;

/** "with a Peruvian delegation", not "with a Peruvian singer". */
const isBehindArticle = (view: SentenceView, { kind, from }: Mention): boolean =>
  kind !== 'adjective' && isAnyAt(view, from - 1, AN_A);

/** Behind a preposition that is none of the verb's own: "paid a call on". */
const hangsOnAnother = ({ view, verb }: Frame, at: number): boolean =>
  isAnyAt(view, at, PREPOSITIONS) &&
  !(at === verb.to - 1 && lowerAt(view, at) === verb.sense.rest.at(-1));

/** "conferred in Lima": where they met, and nobody whom they met. */
const isWhereMet = ({ view, verb }: Frame, { from, isPlace }: Mention): boolean =>
  isPlace &&
  verb.sense.family === 'meet' &&
  verb.sense.base !== 'see' &&
  from - verb.to <= 1 &&
  isAnyAt(view, verb.to - 1, WHERE);

const WHERE = anyOf('in|at|near');
