import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';

/** In tokens, from the head of a sentence to a verb that it dates. */
const LEAD = 20;
const TOLD = anyOf('say|speak|act');

/** "From the very beginning Chad insisted", "Over the past years Chad urged", "threatened Mali for decades", "shelled it all summer", "in the past": not of one day. */
export function isOfLongTime(frame: Frame): boolean {
  const { view, clause, verb } = frame;
  const { from } = view.sentence;
  if (!TOLD.has(verb.sense.family) || !isPast(verb.sense.tense)) return false;
  if (verb.at > from && verb.at - from <= LEAD && isLongAt(view, from)) return true;
  if (isInThePast(view, verb.at - 3) || isInThePast(view, verb.to)) return true;
  for (let at = verb.to; at < clause.to; at++) if (isLongAtEnd(view, at)) return true;
  return false;
}

/** "in the past", and not "in the past week". */
const isInThePast = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'in' &&
  lowerAt(view, at + 1) === 'the' &&
  lowerAt(view, at + 2) === 'past' &&
  view.scene.tokens[at + 3]?.kind !== 'number' &&
  !isAnyAt(view, at + 3, OF_SPAN);

const OF_SPAN = anyOf(
  'days?|weeks?|months?|years?|decades?|hours?|few|several|two|three|four|five',
);

const isLongAt = (view: SentenceView, at: number): boolean =>
  isOutset(view, at) ||
  isOfPastYears(view, at) ||
  isInThePast(view, at) ||
  longEnd(view, at) !== undefined ||
  isDayAfterDay(view, at);

const isOutset = (view: SentenceView, at: number): boolean => {
  if (lowerAt(view, at) !== 'from' || lowerAt(view, at + 1) !== 'the') return false;
  return [2, 3].some((next) => isAnyAt(view, at + next, OUTSET));
};

const OUTSET = anyOf('beginning|start|outset');

function isOfPastYears(view: SentenceView, from: number): boolean {
  if (!isAnyAt(view, from, OVER_IN)) return false;
  const at = lowerAt(view, from + 1) === 'the' ? from + 2 : from + 1;
  if (![at, at + 1].some((next) => isAnyAt(view, next, PAST_YEARS))) return false;
  return [1, 2, 3].some((next) => isAnyAt(view, at + next, LONG_TIMES));
}

const OVER_IN = anyOf('over|during|in|for|throughout');
const PAST_YEARS = anyOf('past|last|previous|recent|many|long');
const LONG_TIMES = anyOf('years|decades|months|weeks|centuries|time');

/** The token behind "for decades", "for many years", "all summer", "throughout the winter". */
function longEnd(view: SentenceView, from: number): number | undefined {
  const [word, next] = [lowerAt(view, from), lowerAt(view, from + 1)];
  const at = FILLING.has(next) ? from + 2 : from + 1;
  if (word === 'for') return isAnyAt(view, at, UNITS) ? at + 1 : undefined;
  return THROUGH.has(word) && isAnyAt(view, at, SEASONS) ? at + 1 : undefined;
}

const FILLING = anyOf('the|many|several|some');
const UNITS = anyOf('years|decades|months|weeks|centuries');
const THROUGH = anyOf('throughout|all|over');
const SEASONS = anyOf('summer|winter|spring|autumn');

/** What ends a clause; not "thanked Chad for years of help". */
function isLongAtEnd(view: SentenceView, at: number): boolean {
  const end = longEnd(view, at);
  return end !== undefined && isAnyAt(view, end, MARKS);
}

const MARKS = anyOf('[.,;:!?)"”»–—-]|');

const isDayAfterDay = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, at, DAYS) &&
  lowerAt(view, at + 1) === 'after' &&
  lowerAt(view, at + 2) === lowerAt(view, at);

const DAYS = anyOf('day|night|week|month|year|time');
