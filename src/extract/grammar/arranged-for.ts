import { WEEKDAY_WORDS } from '../dates/calendar.ts';
import { isAfter } from '../dates/expression.ts';
import { anyOf } from '../text/any-of.ts';
import { hasFiniteForm } from './finite-form.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const ARRANGED = anyOf(
  'scheduled|planned|slated|due|set|fixed|arranged|pencill?ed|booked|timetabled|cards|diary',
);
const FOR_ON = anyOf('for|on|in');
const IS_HAS = anyOf('is|are|has|have');
const BETWEEN = anyOf('been|be|now|also|already|provisionally|tentatively|the|on|in');
/** "At the meeting with Ann the summit set for": the next one is arranged. */
const OTHER_NOUN = anyOf(
  'meetings?|summits?|talks|visits?|negotiations|consultations|sessions?|conferences?|trips?|elections?|events?',
);
/** In tokens: "of the President of Chad with the Prime Minister of Mali". */
const REACH = 18;

/** "the meeting of Ann with Bob scheduled for 20 May", told on a day before that: behind the noun that ends at a token. */
export function isArrangedFor(view: SentenceView, to: number): boolean {
  const last = Math.min(view.sentence.to, to + REACH);
  for (let at = to; at < last; at++) {
    const day = dayBehind(view, at);
    if (day !== undefined) return isDayToCome(view, day, false);
    if (isAnyAt(view, at, IS_HAS)) return isNowArranged(view, at + 1);
    if (hasFiniteForm(lowerAt(view, at)) || isAnyAt(view, at, OTHER_NOUN)) return false;
  }
  return false;
}

/** Where the day stands for which something is "scheduled", "pencilled in", "on the cards". */
function dayBehind(view: SentenceView, at: number): number | undefined {
  if (!isAnyAt(view, at, ARRANGED)) return undefined;
  const tie = lowerAt(view, at + 1) === 'in' && isAnyAt(view, at + 2, FOR_ON) ? at + 2 : at + 1;
  return isAnyAt(view, tie, FOR_ON) ? tie + 1 : undefined;
}

/** "has been scheduled for Friday", "is set for Friday". */
function isNowArranged(view: SentenceView, from: number): boolean {
  let at = from;
  while (isAnyAt(view, at, BETWEEN)) at++;
  const day = dayBehind(view, at);
  return day !== undefined && isDayToCome(view, day, true);
}

const isDayToCome = (view: SentenceView, from: number, isNow: boolean): boolean =>
  view.dates.some(
    (date) =>
      date.from === from &&
      (isAfter(date, view.scene.publishedOn) ||
        (isNow && date.to - date.from === 1 && isAnyAt(view, from, WEEKDAY_WORDS))),
  );
