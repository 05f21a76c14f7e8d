import { isAfter } from '../dates/expression.ts';
import { anyOf } from '../text/any-of.ts';
import { hasFiniteForm } from './finite-form.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

const ARRANGED = anyOf('scheduled|planned|slated|due|set');
const FOR_ON = anyOf('for|on|in');
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
    if (ARRANGED.has(lowerAt(view, at)) && FOR_ON.has(lowerAt(view, at + 1)))
      return isDayToCome(view, at + 2);
    if (hasFiniteForm(lowerAt(view, at)) || OTHER_NOUN.has(lowerAt(view, at))) return false;
  }
  return false;
}

const isDayToCome = (view: SentenceView, from: number): boolean =>
  view.dates.some((date) => date.from === from && isAfter(date, view.scene.publishedOn));
