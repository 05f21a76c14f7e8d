import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type SentenceView, standsIn } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';

/** In tokens, from the head of a sentence to a verb that it dates. */
const LEAD = 20;
const TOLD = anyOf('say|speak|act');

/** "From the very beginning Chad insisted", "Over the past years Chad urged", "threatened Mali for decades", "shelled it all summer", "in the past": not of one day. */
export function isOfLongTime(frame: Frame): boolean {
  const { view, verb } = frame;
  if (!TOLD.has(verb.sense.family) || !isPast(verb.sense.tense)) return false;
  if (isLongAtHead(frame)) return true;
  if (isInThePast(view, verb.at - 3) || isInThePast(view, verb.to)) return true;
  return isLongBehind(frame);
}

/** "Over the past years, Chad urged", not "For years an ally of Mali, Chad urged" or "Over the past years the rift grew, and Chad urged". */
function isLongAtHead({ view, verb, subjects, patients }: Frame): boolean {
  const { from } = view.sentence;
  if (verb.at <= from || verb.at - from > LEAD) return false;
  const end = longLead(view, from);
  if (end === undefined) return false;
  const start = lowerAt(view, end) === ',' ? end + 1 : end;
  if (isAnyAt(view, start, PRONOUNS)) return verb.at - start <= MOST_BEFORE_SUBJECT;
  const most = start + (isAnyAt(view, end, OF_IN) ? LONGEST_OF : MOST_BEFORE_SUBJECT);
  return [...subjects, ...patients].some(
    (one) =>
      one.from >= start && one.from <= most && !standsIn(view, { from: start, to: one.from }, ','),
  );
}

const PRONOUNS = anyOf('he|she|it|they|we|i|both');
const OF_IN = anyOf('of|in');
/** In tokens: "the semi-official", "senior officials of". */
const MOST_BEFORE_SUBJECT = 4;
/** In tokens: "of the war in the east,". */
const LONGEST_OF = 8;

/** "threatened Mali for decades", not "accused Mali of spying for decades", "promised to help for decades": what is spoken of or forbidden lasts. */
function isLongBehind(frame: Frame): boolean {
  const { view, clause, verb } = frame;
  if (LASTING.has(verb.sense.base) || isAnyAt(view, verb.to - 1, THAT_TO)) return false;
  for (let at = verb.to; at < clause.to; at++) {
    if (isLongAtEnd(view, at)) return true;
    if (isOfWhatIsTold(frame, at)) return false;
  }
  return false;
}

/** What is done once, for the time to come. */
const LASTING = anyOf('ban|bar|prohibit|forbid|exclude|outlaw|promise|pledge|vow|guarantee|offer');

/** Where words begin that tell what for, of what or to what end: the time behind them is theirs. */
function isOfWhatIsTold({ view, verb }: Frame, at: number): boolean {
  if (verb.sense.family !== 'act')
    return isAnyAt(view, at, OF_FOR) || (!isCapital(view, at) && lowerAt(view, at).endsWith('ing'));
  // "sent arms to Chad for years", not "moved to arm Chad for years".
  return lowerAt(view, at) === 'for' || (lowerAt(view, at) === 'to' && isBeforeDeed(view, at + 1));
}

/** "threatened to strike", "demanded that". */
const THAT_TO = anyOf('that|to');
const OF_FOR = anyOf('of|for|to|from|that');

const isCapital = (view: SentenceView, at: number): boolean =>
  view.scene.tokens[at]?.capital === true;

const isBeforeDeed = (view: SentenceView, at: number): boolean =>
  !isCapital(view, at) && !isAnyAt(view, at, DETERMINERS);

const DETERMINERS = anyOf('the|a|an|its|his|her|their|this|that');

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

/** The token behind words of a long time that begin at one. */
const longLead = (view: SentenceView, at: number): number | undefined =>
  outsetEnd(view, at) ??
  pastYearsEnd(view, at) ??
  (isInThePast(view, at) ? at + 3 : undefined) ??
  longEnd(view, at) ??
  (isDayAfterDay(view, at) ? at + 3 : undefined);

function outsetEnd(view: SentenceView, at: number): number | undefined {
  if (lowerAt(view, at) !== 'from' || lowerAt(view, at + 1) !== 'the') return undefined;
  const outset = [at + 2, at + 3].find((next) => isAnyAt(view, next, OUTSET));
  return outset && outset + 1;
}

const OUTSET = anyOf('beginning|start|outset');

function pastYearsEnd(view: SentenceView, from: number): number | undefined {
  if (!isAnyAt(view, from, OVER_IN)) return undefined;
  const at = lowerAt(view, from + 1) === 'the' ? from + 2 : from + 1;
  if (![at, at + 1].some((next) => isAnyAt(view, next, PAST_YEARS))) return undefined;
  const years = [at + 1, at + 2, at + 3].find((next) => isAnyAt(view, next, LONG_TIMES));
  return years && years + 1;
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
