import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partyOf } from '../who/mention.ts';

/** In tokens: "visited flood victims". */
const REACH = 3;
const PEOPLE = anyOf(
  'victims|survivors|miners|soldiers|troops|relatives|families|farmers|workers|refugees|patients|children',
);
const VISIT = anyOf('arrive|visit|tour|trip|here');

/** "cancelled a trip to the U.N. General Assembly": to something of another name. */
function isElsewhere(view: Frame['view'], { sense, to }: Frame['verb']): boolean {
  const isLed = TO_INTO.has(sense.rest.at(-1) ?? '');
  if (!isLed && !isAnyAt(view, to, TO_INTO)) return false;
  const at = isLed ? to : to + 1;
  return view.scene.tokens[lowerAt(view, at) === 'the' ? at + 1 : at]?.capital === true;
}

const TO_INTO = anyOf('to|into');

/** "ending a two-day visit", "arrived on Monday": to where the story was written. */
export function hereOf({ view, verb, aspect }: Frame, guests: readonly Party[]): readonly Party[] {
  const country = view.scene.here?.country;
  const isAway = country && guests.every((guest) => guest.country !== country);
  const isHere = lowerAt(view, verb.to - 1) === 'here';
  const isVisit = [verb.sense.base, ...verb.sense.rest].some((word) => VISIT.has(word));
  // "arrived from Peru": from there, who knows where.
  const isFrom = lowerAt(view, verb.to) === 'from' || isElsewhere(view, verb);
  // "visited flood victims": wherever they are.
  const ofPeople =
    verb.sense.base === 'visit' && hasWord(view, { from: verb.to, to: verb.to + REACH }, PEOPLE);
  return isAway && isVisit && !isFrom && !ofPeople && (isHere || !aspect.isFuture)
    ? [partyOf(country)]
    : [];
}
