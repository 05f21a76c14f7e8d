import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { tokenAt } from '../text/token-at.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { hasDay, isReportable, meeting } from './meeting.ts';
import { as, countriesOf, defineRule } from './rule.ts';
import { isTraveller, isWhere } from './visited-places.ts';

const LEAVE_DEPART = anyOf('leave|depart');
const IN_TO = anyOf('in|to|at');

const LEAVING = /^(?:leave|depart|fly|return|go|come|head|sit|be)$/;
const GATHERING = anyOf(
  'talks|visit|trip|meeting|meetings|negotiations|summit|consultations|discussions|invitation|stay|mission|tour|conference|ceremony',
);
const THERE = anyOf('for|on|at|to|attending|holding');
const HOME = anyOf('home|back');
/** In tokens, from the verb to the place. */
const REACH = 3;

/** "A left Lima after talks", "A flew home after a visit to Peru", "A was in Lima for talks": somebody is or was there. */
export const meetingLeft = defineRule({
  name: 'meeting-left',
  bases: LEAVING,
  examples: [
    {
      text: 'Dutch Foreign Minister Jan Visser left Bamako on 3 May 2016 after talks on wells.',
      publishedOn: '2016-05-05',
      facts: ['meeting/visit MLI+NLD 2016-05-03'],
    },
    {
      text: 'Dutch Foreign Minister Jan Visser flew home on 3 May 2016 after talks in Bamako.',
      publishedOn: '2016-05-05',
      facts: ['meeting/visit MLI+NLD 2016-05-03'],
    },
    {
      text: 'Dutch Foreign Minister Jan Visser was in Bamako on 3 May 2016 for talks on wells.',
      publishedOn: '2016-05-05',
      facts: ['meeting/visit MLI+NLD 2016-05-03'],
    },
    { text: 'Dutch Foreign Minister Jan Visser left Bamako out of his plans.', facts: [] },
    { text: 'Dutch tourists left Bamako after talks on wells.', facts: [] },
  ],
  read: (frame) => {
    const { verb, aspect, subjects } = frame;
    if (aspect.isPassive || !isReportable(frame)) return undefined;
    const [guest] = subjects;
    if (subjects.length !== 1 || !guest || !isSomebody(frame.view, guest)) return undefined;
    const places =
      verb.sense.base === 'be' ? [placeOfStay(frame)] : [placeLeft(frame), placeAhead(frame)];
    return places.flatMap((host) => {
      if (!host || countriesOf(partiesOf([guest, host])).length !== 2) return [];
      if (isTold(frame, host)) return [];
      return meeting(frame, 'visit', [...as('guest', guest.parties), ...as('host', host.parties)]);
    });
  },
});

/** "left Lima after talks with Ann of Peru": the talks are told besides. */
const isTold = ({ view, clause, verb }: Frame, host: Mention): boolean =>
  mentionsWithin(view, { from: verb.at, to: clause.to }).some(
    ({ kind, parties, from }) =>
      kind === 'person' &&
      // "is in Lima for talks with Peruvian leaders": a visit, and none of them is named.
      (verb.sense.base !== 'be' || parties.some(({ person }) => person)) &&
      lowerAt(view, from - 2) !== 'invitation' &&
      parties.some(({ country }) => country === host.parties[0]?.country),
  );

const isSomebody = (view: SentenceView, one: Mention): boolean =>
  isTraveller(view, one) &&
  !one.isOwner &&
  (one.kind === 'state' || one.parties.some(({ person, office }) => person ?? office));

/** "in Lima on Monday for talks", "will be in Lima on 3 May". */
function placeOfStay(frame: Frame): Mention | undefined {
  const { view, clause, verb, aspect } = frame;
  if (lowerAt(view, verb.at + 1) !== 'in') return undefined;
  const [place] = mentionsWithin(view, { from: verb.at + 2, to: clause.to });
  if (!place || !isWhere(view, place) || place.from > verb.at + REACH) return undefined;
  if (aspect.isFuture && hasDay(frame)) return place;
  for (let at = place.to; at < clause.to; at++) {
    if (isAnyAt(view, at, THERE) && isGathering(view, at, clause.to)) return place;
  }
  return undefined;
}

/** In tokens: "for a three-day official visit". */
const NOUN_REACH = 7;

const isGathering = (view: SentenceView, at: number, to: number): boolean =>
  hasWord(view, { from: at + 1, to: Math.min(to, at + NOUN_REACH) }, GATHERING);

/** The place behind "left", or, where somebody goes home, of what he comes from. */
function placeLeft(frame: Frame): Mention | undefined {
  const { view, clause, verb } = frame;
  const after = afterAt(view, { from: verb.at + 1, to: clause.to });
  if (after === undefined) return placeLeftOnDay(frame);
  const [left] = mentionsWithin(view, { from: verb.at + 1, to: after });
  const isLeft = left && left.kind === 'state' && left.from - verb.at <= REACH && !left.isOwner;
  if (LEAVE_DEPART.has(verb.sense.base)) return isLeft ? left : undefined;
  if (!hasWord(view, { from: verb.at, to: after }, HOME)) return undefined;
  return mentionsWithin(view, { from: after, to: clause.to }).find(
    ({ kind, from }) => kind === 'state' && isAnyAt(view, from - 1, IN_TO),
  );
}

/** "left Lima empty-handed on Friday", "came home from Lima on Friday": in the news, of somebody in office who is no envoy there. */
function placeLeftOnDay(frame: Frame): Mention | undefined {
  const { view, clause, verb, subjects } = frame;
  const [guest] = subjects;
  const isLeaving = LEAVE_DEPART.has(verb.sense.base);
  if (view.scene.publisher !== null || !guest || !hasDay(frame) || isPosted(view, guest)) return;
  if (!guest.parties.some(({ person, office }) => person ?? office)) return undefined;
  if (!isLeaving && !hasWord(view, { from: verb.at, to: verb.at + REACH }, HOME)) return undefined;
  const [place] = mentionsWithin(view, { from: verb.at + 1, to: clause.to });
  if (!place || !isLand(view, place) || place.from - verb.at > REACH) return undefined;
  const tie = lowerAt(view, place.from - 1);
  return (isLeaving ? place.from === verb.at + 1 : tie === 'from') ? place : undefined;
}

/** "Lima", "the Peruvian capital", not "the Peruvian parliament". */
const isLand = (view: SentenceView, one: Mention): boolean =>
  isWhere(view, one) &&
  (one.isPlace || one.kind !== 'state' || tokenAt(view.scene.tokens, one.to - 1)?.capital === true);

/** "left Lima for Quito on Friday": where somebody in office goes, in the news. */
function placeAhead({ view, clause, verb, subjects: [guest] }: Frame): Mention | undefined {
  if (view.scene.publisher !== null || !LEAVE_DEPART.has(verb.sense.base)) return undefined;
  if (!guest || isPosted(view, guest)) return undefined;
  const [left, ahead] = mentionsWithin(view, { from: verb.at + 1, to: clause.to });
  const isNext = left?.from === verb.at + 1 && ahead && isLand(view, ahead);
  return isNext && lowerAt(view, ahead.from - 1) === 'for' ? ahead : undefined;
}

const ENVOYS = anyOf(
  'ambassadors?|envoys?|consuls?|charge|chargé|attach[eé]s?|diplomats?|commissioners?',
);

/** "The Peruvian ambassador left Chad": from his post. */
const isPosted = (view: SentenceView, { from, to }: Mention): boolean =>
  hasWord(view, { from, to }, ENVOYS);

/** "after talks", "following a visit", "at the end of a visit". */
function afterAt(view: SentenceView, { from, to }: Range): number | undefined {
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    if ((word === 'after' || word === 'following') && isGathering(view, at, to)) return at;
    if (word === 'end' && isGathering(view, at, to)) return at;
  }
  return undefined;
}
