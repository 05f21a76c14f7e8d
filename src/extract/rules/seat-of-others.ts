import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';

/** Towns in which organisations of many states and their courts sit; of "New York" and "The Hague" the last word. */
const SEATS = anyOf('geneva|york|hague|vienna|brussels|strasbourg|luxembourg|nairobi|rome');
const OF_MANY = anyOf(
  'un|united|nato|wto|opec|osce|iaea|organi[sz]ation|court|tribunal|council|assembly|conference|forum|commission|parliament|agency|judges|arbitrators',
);
const STATES = anyOf('state|adjective|person');

/** "flew to Geneva to complain to the World Trade Organization": in the news, to those who sit there, and no guest of the land where nobody of it is named. */
export function isToSeat({ view, verb, clause }: Frame, hosts: readonly Party[]): boolean {
  if (view.scene.publisher !== null) return false;
  const { to } = view.sentence;
  const seat = seatFrom(view, verb.to - 1, Math.min(clause.to, verb.to + 3));
  if (seat === undefined || !hasWord(view, { from: seat + 1, to }, OF_MANY)) return false;
  const host = hosts[0]?.country;
  const others = mentionsWithin(view, { from: seat + 1, to }).filter(({ kind }) =>
    STATES.has(kind),
  );
  return !partiesOf(others).some(({ country }) => country === host);
}

function seatFrom(view: Frame['view'], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (SEATS.has(lowerAt(view, at))) return at;
  return undefined;
}
