import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import { isOfLongTime } from './long-time.ts';
import { isOldOccasion } from './old-occasion.ts';

const RECENTLY = anyOf('recently|lately');
const EARLIER_ONCE = anyOf('earlier|once');
/** Behind an adverb that ends what it tells of; "earlier that day" is of a day. */
const BEHIND_ADVERB = anyOf('[.,;:!?)"”»–—-]|that|in|at|with|by|when|because|as');
const BEHIND_EARLIER = anyOf('[.,;:!?)"”»–—-]|that');
const PARTS_OF_TIME = anyOf('day|week|month|year|morning|afternoon|evening');
const LATEST = anyOf('until|more|most|as');

/** Where what a verb tells of ends: behind its object, where that is one who is named. */
function endOfTold({ view, verb }: Frame): number {
  const object = view.mentions.find(({ from }) => from >= verb.to && from <= verb.to + 1);
  return object?.to ?? verb.to;
}

const isSaid = ({ verb: { sense } }: Frame): boolean =>
  sense.family === 'say' || sense.family === 'speak';

/** "met Ann in Lima recently", "said recently that", in what an office tells "said earlier", "told Ann once that": not "for the help sent recently". */
function isBehindVerb(frame: Frame): boolean {
  const { view, clause, verb } = frame;
  if (verb.sense.family === 'meeting-noun') return isAnywhere(frame);
  if (!isPast(verb.sense.tense)) return false;
  const last = isSaid(frame) ? Math.min(clause.to, endOfTold(frame) + 1) : clause.to;
  for (let at = verb.to; at < last; at++) if (isAdverbOfOld(view, at)) return true;
  return false;
}

/** "had a talk about it recently with Ann during her visit". */
function isAnywhere({ view, clause, aspect }: Frame): boolean {
  if (aspect.isFuture) return false;
  for (let at = clause.from; at < clause.to; at++)
    if (isAnyAt(view, at, RECENTLY) && isAdverbOfOld(view, at)) return true;
  return false;
}

function isAdverbOfOld(view: Frame['view'], at: number): boolean {
  const [word, next] = [lowerAt(view, at), lowerAt(view, at + 1)];
  if (RECENTLY.has(word)) return BEHIND_ADVERB.has(next) && !isAnyAt(view, at - 1, LATEST);
  if (view.scene.publisher === null || !EARLIER_ONCE.has(word)) return false;
  return BEHIND_EARLIER.has(next) && !isAnyAt(view, at + 2, PARTS_OF_TIME);
}

/** In what an office tells "The President earlier sent": before what it tells now. */
const isBeforeVerb = ({ view, verb }: Frame): boolean =>
  view.scene.publisher !== null &&
  lowerAt(view, verb.at - 1) === 'earlier' &&
  isPast(verb.sense.tense);

const MEETING = anyOf('meet|visit|receive|call');
const LAST_FIRST = anyOf('last|first|previously');
const LAST = anyOf('last|previous');
/** In tokens, back from a verb: "The last time that the two leaders". */
const LAST_REACH = 8;

/** "Last time we met in Lima", "when we last met", "They first met in Lima": another meeting than that of which the text tells. */
function isLastTime({ view, verb }: Frame): boolean {
  if (!MEETING.has(verb.sense.family) || !isPast(verb.sense.tense)) return false;
  if (isAnyAt(view, verb.at - 1, LAST_FIRST)) return true;
  for (let at = Math.max(view.sentence.from, verb.at - LAST_REACH); at < verb.at - 1; at++)
    if (isAnyAt(view, at, LAST) && lowerAt(view, at + 1) === 'time') return true;
  return false;
}

/** "said in a recent interview that", "During the previous talks, Chad urged": on an occasion before. */
function isOnOldOccasion(frame: Frame): boolean {
  const { view, clause, verb } = frame;
  if (verb.sense.family.endsWith('-noun') || !isPast(verb.sense.tense)) return false;
  return [view.sentence.from, clause.from, verb.to, endOfTold(frame)].some((at) =>
    isOldOccasion(view, at),
  );
}

const HAS = anyOf("has|have|had|'ve");

/** "has been supplying Chad with gas", "have long been asking Chad": for a time that began before. */
function isGoingOn({ view, clause, verb, aspect }: Frame): boolean {
  if (!aspect.isProgressive) return false;
  const been = [verb.at - 1, verb.at - 2].find((at) => lowerAt(view, at) === 'been');
  if (been === undefined) return false;
  return [1, 2, 3].some((back) => been - back >= clause.from && isAnyAt(view, been - back, HAS));
}

/** Whether the words beside a verb tell of a time before that of which the text tells, on no day that they name. What is quoted is said once, of whatever it tells. */
export const isOfEarlierTime = (frame: Frame): boolean =>
  frame.verb.sense.family !== 'quoted' &&
  (isBeforeVerb(frame) ||
    isBehindVerb(frame) ||
    isOnOldOccasion(frame) ||
    isLastTime(frame) ||
    isOfLongTime(frame) ||
    isGoingOn(frame));
