import { isAnyAt, leadIn, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { isHarmed } from './harmed.ts';

const OF_FROM = anyOf('of|from');
const BORDERS_BORDER = anyOf('borders?');
const TO_INTO = anyOf('to|into|from');
const BORDER_BORDERS = anyOf('border|borders|frontier');
const ON_ALONG = anyOf('on|along|at|near|across');

const GROUND = anyOf(
  'beach|beaches|coast|coastline|shores?|skies|desert|mountains?|waters|outskirts|suburbs?|streets?|coastal',
);
const COMPASS = anyOf(
  'north|south|east|west|northeast|northwest|southeast|southwest|northern|miles|kilometers|kilometres|km',
);

/** "thirty miles north of Chad", "Chad's shores": where something is. */
export function isGround(view: SentenceView, mention: Mention): boolean {
  const { from, to, isOwner, kind } = mention;
  if (isHarmed(view, mention)) return false;
  if (isBorder(view, from) || isOfRoad(view, from)) return true;
  const isOf = isAnyAt(view, from - 1, OF_FROM);
  if (isOf && isAnyAt(view, from - 2, COMPASS)) return true;
  return (isOwner || kind === 'adjective') && isAnyAt(view, isOwner ? to + 1 : to, GROUND);
}

/** "on the border with Chad", not "close the border with Chad". */
const isBorder = (view: SentenceView, from: number): boolean =>
  lowerAt(view, from - 1) === 'with' &&
  isAnyAt(view, from - 2, BORDERS_BORDER) &&
  !isAnyAt(view, from - 4, TREATED);

const ROAD = anyOf('roads?|bridges?|highways?|motorways?|railways?|tunnels?|routes?');

/** "the miners who blocked the road to Chad". */
const isOfRoad = (view: SentenceView, from: number): boolean => {
  const tie = leadIn(view, from);
  return (
    isAnyAt(view, tie, TO_INTO) &&
    isAnyAt(view, tie - 1, ROAD) &&
    [2, 3].some((back) => isAnyAt(view, tie - back, BLOCKED))
  );
};

const BLOCKED = anyOf('block(?:ed|ing)?|blockad(?:ed|ing)|barricad(?:ed|ing)|occupied|occupying');

const TREATED = anyOf(
  'clos(?:e|ed|ing)|shut(?:ting)?|seal(?:ed|ing)?|(?:re)?open(?:ed|ing)?|respect(?:ed|ing)?|demarcat(?:e|ed|ing)|redraw|recogni[sz]e',
);

/** "calm along the Chadian border", "the situation on the Chadian-Libyan border", not "close the Chadian border". */
export function isOnBorder(view: SentenceView, { from, to, kind }: Mention): boolean {
  if (kind !== 'adjective') return false;
  const other = lowerAt(view, to) === '-' ? to + 2 : to;
  if (!isAnyAt(view, other, BORDER_BORDERS)) return false;
  const first = lowerAt(view, from - 1) === '-' ? from - 2 : from;
  const before = lowerAt(view, first - 1) === 'the' ? first - 2 : first - 1;
  return isAnyAt(view, before, ON_ALONG);
}
