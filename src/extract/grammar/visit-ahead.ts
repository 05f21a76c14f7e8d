import { edtfOf } from '../../../events/edtf.ts';
import { type DateExpression, isAfter } from '../dates/expression.ts';
import { anyOf } from '../text/any-of.ts';
import type { Clause } from './clause.ts';
import { heldAhead } from './is-held.ts';
import { isAnyAt, lowerAt, type Range, type SentenceView } from './sentence-view.ts';

const WILL_IS = anyOf('will|is|are');

/** In tokens, from the noun to the verb: "the visit of the Peruvian minister, Ann, to Lima will begin". */
const REACH = 24;
const BEGINS = anyOf('begins|starts|opens|ends|concludes|runs|lasts');
const RUNNING = anyOf('end|conclude|last|run|include|mark');
const OTHER = anyOf('that|which|who|whose|and|but|said|says|told|;|:|“|”|"');
const NOT_TOLD = { isTold: false, isOfBody: false };

/** "Ann's visit to Peru will begin on Friday", "is planned for July", "begins on Friday": whether a trip is still to come by the verb behind it. */
export function isTripAhead(
  view: SentenceView,
  mode: string,
  trip: Range,
  clause: Clause,
): boolean {
  if (mode !== 'visit') return false;
  if (isDatedAhead(view, trip, clause)) return true;
  const end = Math.min(clause.to, trip.to + REACH);
  for (let at = trip.to; at < end; at++) {
    const found = toldAt(view, at, clause.to);
    if (found !== undefined) return found;
  }
  return false;
}

/** In tokens, from the noun to its date: "visit by President Ann Soto of Peru next month". */
const DATE_REACH = 9;

/** "before the president's visit to Peru next year": by a day to come behind the noun, with no verb or mark between. */
const isDatedAhead = (view: SentenceView, trip: Range, clause: Clause): boolean =>
  view.dates.some(
    (date) =>
      date.from >= trip.to &&
      date.from - trip.to <= DATE_REACH &&
      isToCome(view, date) &&
      !clause.verbs.some(({ at }) => at >= trip.to && at < date.from) &&
      !view.scene.tokens.slice(trip.to, date.from).some(({ text }) => text === ','),
  );

/** All of it after the day of publication, or "later this week". */
const isToCome = (view: SentenceView, { edtf, from }: DateExpression): boolean =>
  edtf !== null &&
  ((edtfOf(edtf).earliest ?? '') > view.scene.publishedOn || lowerAt(view, from) === 'later');

/** What the word at a token tells; undefined where it tells nothing. */
function toldAt(view: SentenceView, at: number, to: number): boolean | undefined {
  const word = lowerAt(view, at);
  if (isAnyAt(view, at, OTHER)) return false;
  if (isAnyAt(view, at, WILL_IS))
    return heldAhead(view, at, NOT_TOLD) !== undefined || (word === 'will' && isRun(view, at + 1));
  return isAnyAt(view, at, BEGINS) ? isBeforeDay(view, at, to) : undefined;
}

const isRun = (view: SentenceView, at: number): boolean => isAnyAt(view, at, RUNNING);

const isBeforeDay = (view: SentenceView, from: number, to: number): boolean =>
  view.dates.some(
    (date) => date.from > from && date.to <= to && isAfter(date, view.scene.publishedOn),
  );
