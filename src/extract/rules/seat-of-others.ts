import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';

/** Towns in which organisations of many states and their courts sit; of "New York" and "The Hague" the last word. */
const SEATS = anyOf('geneva|york|hague|brussels');
const OF_MANY = anyOf(
  'un|nato|wto|opec|osce|iaea|organi[sz]ation|court|tribunal|council|forum|agency|judges|arbitrators',
);
/** Brussels has guests of its own land, and of the Union. */
const ALLIANCE = anyOf('nato');
const STATES = anyOf('state|adjective|person');

/** "flew to Geneva to complain to the World Trade Organization": in the news, to those who sit there, and no guest of the land where nobody of it is named. */
export function isToSeat({ view, verb, clause }: Frame, hosts: readonly Party[]): boolean {
  if (view.scene.publisher !== null) return false;
  const { to } = view.sentence;
  const seat = seatFrom(view, verb.to - 1, Math.min(clause.to, verb.to + 3));
  if (seat === undefined || isStateVisit(view)) return false;
  if (!areSeated(view, seat)) return false;
  const host = hosts[0]?.country;
  const others = mentionsWithin(view, { from: seat + 1, to }).filter(({ kind }) =>
    STATES.has(kind),
  );
  return !partiesOf(others).some(({ country }) => country === host);
}

/** Whether those of many states are named behind the town. */
function areSeated(view: Frame['view'], seat: number): boolean {
  const behind = { from: seat + 1, to: view.sentence.to };
  if (lowerAt(view, seat) === 'brussels') return hasWord(view, behind, ALLIANCE);
  return hasWord(view, behind, OF_MANY) || hasPair(view, behind, UNITED_NATIONS);
}

/** "arrived in Geneva on a state visit": a guest. */
const isStateVisit = (view: Frame['view']): boolean => hasPair(view, view.sentence, STATE_VISIT);

const STATE_VISIT = ['state', 'visit'] as const;
const UNITED_NATIONS = ['united', 'nations'] as const;

function hasPair(
  view: Frame['view'],
  { from, to }: Range,
  [first, second]: readonly [string, string],
): boolean {
  for (let at = from; at < to; at++)
    if (lowerAt(view, at) === first && lowerAt(view, at + 1) === second) return true;
  return false;
}

function seatFrom(view: Frame['view'], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (isAnyAt(view, at, SEATS)) return at;
  return undefined;
}
