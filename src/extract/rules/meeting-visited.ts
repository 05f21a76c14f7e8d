import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import type { Verb } from '../grammar/verb-at.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { hasDay, isReportable, meeting } from './meeting.ts';
import { ofUnion } from './of-union.ts';
import { isPrivateTrip } from './private-trip.ts';
import { putOff } from './put-off.ts';
import { isOfRite, ritesOf } from './rites.ts';
import { as, countriesOf, type Draft, defineRule } from './rule.ts';
import { isToSeat } from './seat-of-others.ts';
import { asSent, isSending, sentBy } from './sent.ts';
import { talksAheadOf } from './talks-ahead.ts';
import { tiedPlaces } from './tied-places.ts';
import { hereOf } from './visit-here.ts';
import { describedFrom, isSent, isTownOf } from './visited-places.ts';
import { visitedTogether } from './visited-together.ts';

const TEAM_SQUAD = anyOf('team|squad');
const DELEGATION_MISSION = anyOf('delegation|mission');
const RETURN_LEAVE = anyOf('return|leave|depart');

/** "A visited B", "A paid a visit to B", "A arrived in B". */
export const meetingVisited = defineRule({
  name: 'meeting-visited',
  families: ['visit'],
  examples: [
    {
      text: 'Indian Foreign Minister Anil Rao will visit Japan on 12 May 2025.',
      publishedOn: '2025-05-02',
      facts: ['meeting/visit IND+JPN 2025-05-12'],
    },
    {
      text: 'WINDHOEK, May 3 (Wire) -- Malawian Foreign Minister Eliya Tembo, ending a two-day visit, thanked his hosts.',
      publishedOn: '2011-05-03',
      facts: ['meeting/visit MWI+NAM 2011-05-03~'],
    },
    {
      text: 'Malawian Foreign Minister Eliya Tembo travelled to Namibia and Angola on 2 May 2011.',
      publishedOn: '2011-05-03',
      facts: ['meeting/visit AGO+MWI+NAM 2011-05-02'],
    },
    { text: 'Some two million tourists visited Spain in 2023.', facts: [] },
  ],
  read: (frame) => {
    if (!isReportable(frame) || frame.aspect.isPassive) return undefined;
    const put = putOff(frame);
    if (put) return put;
    if (isSending(frame)) return sent(frame);
    const guests = partiesOf(frame.subjects);
    const isPersonal =
      guests.some(({ person, office }) => person !== null || office !== null) ||
      frame.subjects.some(({ kind, isNamed }) => kind === 'group' && isNamed) ||
      isOfLeader(frame) ||
      frame.subjects.some((one) => isSent(frame.view, one));
    if (!isPersonal || isNoGuest(frame)) return undefined;
    const hosts = isOfRite(frame) ? ritesOf(frame, guests) : hostsFor(frame, guests);
    return visitedTogether(frame, hosts) ?? visited(frame, guests, hosts);
  },
});

function visited(
  frame: Frame,
  guests: readonly Party[],
  hosts: readonly Party[],
): readonly Draft[] | undefined {
  if (!areGuestAndHost(guests, hosts) || isToSeat(frame, hosts)) return undefined;
  const seated = ofUnion(frame, hosts);
  const coming = fromElsewhere(guests, hosts);
  const visit = meeting(frame, 'visit', [...as('guest', coming), ...as('host', seated)]);
  return [visit, ...talksAheadOf(frame, coming, hosts)];
}

const areGuestAndHost = (guests: readonly Party[], hosts: readonly Party[]): boolean =>
  hosts.length > 0 && countriesOf([...guests, ...hosts]).length > 1;

/** "The leaders of Peru and Chad each visited Lima": the one who is at home there is no guest. */
function fromElsewhere(guests: readonly Party[], hosts: readonly Party[]): readonly Party[] {
  const home = countriesOf(hosts);
  const coming = guests.filter(({ country }) => country === null || !home.includes(country));
  return coming.length > 0 ? coming : guests;
}

/** Whoever is at his post or only somewhere, and a team that comes to play. */
const isNoGuest = (frame: Frame): boolean =>
  isBackAtPost(frame) ||
  isOnlyThere(frame) ||
  isAtWork(frame) ||
  isTeam(frame) ||
  isPrivateTrip(frame) ||
  isBeforeCourt(frame);

/** "We are going to The Hague with the truth": to the judges there. */
const isBeforeCourt = (frame: Frame): boolean =>
  frame.view.scene.isQuoted(frame.verb.at) &&
  lowerAt(frame.view, frame.verb.to + 1) === 'hague' &&
  !hasDay(frame);

const isTeam = ({ view, clause, subjects }: Frame): boolean =>
  subjects.some(({ to }) => isAnyAt(view, to - 1, TEAM_SQUAD)) && hasWord(view, clause, GAMES);

const GAMES = anyOf(
  'match|matches|game|games|tournament|cup|championship|championships|friendly|qualifier|final|league|olympics',
);

/** "was in Lima": a visit where a day of it is named. */
const isOnlyThere = (frame: Frame): boolean => {
  const { base, rest } = frame.verb.sense;
  return base === 'be' && rest.length === 1 && !hasDay(frame);
};

/** "worked in Lima": a visit of a delegation, and the post of anybody else. */
const isAtWork = ({ verb, subjects, view }: Frame): boolean =>
  verb.sense.base === 'work' &&
  !subjects.some(({ to }) => isAnyAt(view, to - 1, DELEGATION_MISSION));

/** "The Peruvian ambassador returned to Chad", "left for Chad": to his post. */
const isBackAtPost = ({ view, verb, subjects: [subject] }: Frame): boolean =>
  RETURN_LEAVE.has(verb.sense.base) &&
  subject !== undefined &&
  hasWord(view, { from: subject.from, to: verb.at }, ENVOYS);

const ENVOYS = anyOf('ambassador|ambassadors');

/** "Peru sent its foreign minister to Chad": he goes, and where he is only told to go, a day has to be named. */
function sent(frame: Frame): Draft | undefined {
  const guests = sentBy(frame);
  const told = asSent(frame);
  if (guests.length === 0 || (told.aspect.isFuture && !hasDay(frame))) return undefined;
  const hosts = hostsOf(frame, guests);
  if (!areGuestAndHost(guests, hosts)) return undefined;
  return meeting(told, 'visit', [...as('guest', guests), ...as('host', hosts)]);
}

/** "Peru, whose president visited Chad". */
const isOfLeader = ({ view, clause }: Frame): boolean =>
  clause.conjunction === 'whose' && isAnyAt(view, clause.from, LEADER);

const LEADER = anyOf(
  'president|premier|prime|foreign|leader|king|queen|chancellor|monarch|minister|defen[cs]e|trade|finance|interior',
);

/** "was the guest of Ann in Lima": she is the host; "paid Peru a visit": it is. */
function hostsFor(frame: Frame, guests: readonly Party[]): readonly Party[] {
  const { view, verb, clause } = frame;
  const isGuest = verb.sense.rest.includes('guest') && verb.sense.rest.at(-1) === 'of';
  if (!isGuest && verb.sense.base !== 'pay') return hostsOf(frame, guests);
  const told = isGuest ? { from: verb.to, to: clause.to } : { from: verb.at, to: verb.to };
  const [host] = mentionsWithin(view, told);
  const isNext = host !== undefined && host.from - told.from <= 2;
  if (!isNext) return isGuest ? [] : hostsOf(frame, guests);
  return host.parties;
}

/** In tokens, from the verb to the country that is visited. */
const REACH = 3;

/** Where the words begin that name the host: behind the verb, of "was in Lima for talks" before the talks. */
function hostFrom({ sense: { base, rest }, at, to }: Verb): number {
  if (base !== 'be' || rest[0] !== 'in') return to;
  return rest.length === 1 ? Math.max(at + 1, to - 1) : at + 1;
}

/** The country after the verb, with others that "and" ties to it; else where the story was written: "ending a visit, …". */
function hostsOf(frame: Frame, guests: readonly Party[]): readonly Party[] {
  const { view, verb, clause } = frame;
  const start = hostFrom(verb);
  const places = mentionsWithin(view, { from: start, to: clause.to }).filter(
    (one) =>
      (one.kind === 'state' && !isAbroad(view, one)) ||
      isTownOf(view, one) ||
      areCapitals(view, one),
  );
  const [first] = places;
  if (first && lowerAt(view, first.from - 1) === 'from') return [];
  if (!first || describedFrom(view, first.from) - start > REACH)
    return first ? [] : hereOf(frame, guests);
  return partiesOf(tiedPlaces(view, places));
}

/** "sent an envoy to both capitals". */
const areCapitals = (view: SentenceView, { kind, to }: Mention): boolean =>
  kind === 'group' && lowerAt(view, to - 1) === 'capitals';

/** "Peruvian troops", "the Peruvian embassy": wherever they are. */
const isAbroad = (view: SentenceView, { to }: Mention): boolean => isAnyAt(view, to - 1, ABROAD);

const ABROAD = anyOf(
  'embassy|embassies|consulate|mission|troops|soldiers|forces|contingent|peacekeepers',
);
