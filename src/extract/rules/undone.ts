import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { pointedBackTo } from './points-back.ts';
import type { Reference } from './reference.ts';

const OPENING = anyOf('open|reopen|unseal');
const WAY = anyOf('border|frontier|crossing|crossings|post|bridge|airspace|corridor|gates?');
const THE_IT = anyOf('the|it|both|all');
/** In tokens: "The two main crossings were". */
const REACH = 5;

/** "Kenya shut its border with Chad. It was reopened on Monday": in the news, by nobody who is named. */
const isReopened = (frame: Frame): boolean => isByNobody(frame) && !isOfOther(frame);

const isByNobody = ({ view, clause, verb, aspect, subjects }: Frame): boolean =>
  aspect.isPassive &&
  subjects.length === 0 &&
  view.scene.publisher === null &&
  OPENING.has(verb.sense.base) &&
  clause.link === 'main' &&
  isAnyAt(view, clause.from, THE_IT) &&
  verb.at - clause.from <= REACH &&
  (lowerAt(view, clause.from) === 'it' || hasWord(view, { from: clause.from, to: verb.at }, WAY));

/** "The border with Mali was reopened", "was reopened by rebels": another one, or by somebody. */
const isOfOther = ({ view, clause, verb }: Frame): boolean =>
  mentionsWithin(view, { from: clause.from, to: verb.at }).length > 0 ||
  hasWord(view, { from: clause.from, to: verb.at }, OF_OTHER) ||
  hasWord(view, { from: verb.to, to: clause.to }, BY);

const OF_OTHER = anyOf('with|into|between');
const BY = anyOf('by');

const MEASURES = anyOf('sanction-relief|trade-measure|export-control');

/** "The ban was lifted": by whoever was told to have imposed it. */
const isLifted = (frame: Frame): boolean =>
  frame.verb.objectAt !== undefined &&
  frame.verb.sense.stance === 'cooperative' &&
  MEASURES.has(frame.verb.sense.detail) &&
  pointedBackTo(frame) === 'sanction';

/** What a passive without an agent undoes, of what was told before: a measure or the closing of a border; undefined where it undoes nothing. */
export function undoneSort(frame: Frame): Reference | undefined {
  if (isReopened(frame)) return 'closing';
  return isLifted(frame) ? 'sanction' : undefined;
}
