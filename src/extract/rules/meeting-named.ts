import type { Mode } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { inPassing } from '../grammar/in-passing.ts';
import { isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { apartOf } from './apart.ts';
import { areCalled } from './are-called.ts';
import { isAudience } from './audience.ts';
import { frontedTalks } from './fronted-talks.ts';
import { chainFrom, goersOf, isDelegation, leadOf, withAddressee } from './goers.ts';
import { isHeldBefore } from './held-before.ts';
import { holderOf } from './holder.ts';
import { isListOfGuests } from './list-of-guests.ts';
import { areTwo, hasDay, isRecalled } from './meeting.ts';
import { besideOr } from './meeting-mode.ts';
import { mineOf, sayerOf, signersOf } from './my-talks.ts';
import { isTiedBy, named, ownerOf, WITH } from './named-parts.ts';
import { visitOf } from './named-visit.ts';
import { pairBefore } from './pair-before.ts';
import { as, countriesOf, type Draft, defineRule } from './rule.ts';
import { talkersOf } from './talkers.ts';
import { talksOfJoined } from './talks-of-joined.ts';
import { withPublisher } from './talks-of-publisher.ts';
import { talksOfStates } from './talks-of-states.ts';
import { travellerTo } from './traveller.ts';
import { isUpcoming } from './upcoming.ts';
import { isTraveller } from './visited-places.ts';

const BODY = anyOf('commission|committee|mechanism');
/** A noun names the meeting: "the talks between A and B", "B's visit to A", "during the talks, A and B discussed". */
export const meetingNamed = defineRule({
  name: 'meeting-named',
  families: ['meeting-noun'],
  examples: [
    {
      text: 'The talks between Swedish Foreign Minister Ann Berg and Latvian Foreign Minister Ivars Kalns on 3 May 2016 went well.',
      publishedOn: '2016-05-05',
      facts: ['meeting/in-person LVA+SWE 2016-05-03'],
    },
    {
      text: 'The visit to Latvia of Swedish Prime Minister Ann Berg ended well.',
      publishedOn: '2016-05-05',
      facts: ['meeting/visit LVA+SWE 2016-05-05~'],
    },
    {
      text: 'Swedish Prime Minister Ann Berg, speaking after talks with her Latvian counterpart Ivars Kalns, smiled.',
      publishedOn: '2016-05-05',
      facts: ['meeting/in-person LVA+SWE 2016-05-05~'],
    },
    {
      text: 'Swedish Prime Minister Ann Berg proposed a meeting with Latvian Prime Minister Ivars Kalns.',
      facts: [],
    },
  ],
  read: (frame) => {
    const { verb, aspect } = frame;
    if ((aspect.isHypothetical && !aspect.isFuture) || isRecalled(frame)) return undefined;
    if (areCalled(frame.view, verb.to)) return undefined;
    if (((aspect.isFuture && !isUpcoming(frame)) || isVague(frame)) && !hasDay(frame))
      return undefined;
    const mode = verb.sense.detail as Mode; // nouns.tsv is checked for its modes at start
    return (mode === 'visit' ? visitOf(frame) : undefined) ?? talksOf(frame, mode);
  },
});

/** "contacts between Ann and Bob": of no known day they are no meeting. */
const isVague = ({ view, verb }: Frame): boolean =>
  verb.sense.base === 'contacts' &&
  (lowerAt(view, verb.at - 1) !== 'recent' || isAnyAt(view, verb.to, OVER_BY));

/** The noun behind it tells of them: "contacts over the telephone". */
const OVER_BY = anyOf('over|by|on|via');

function talksOf(frame: Frame, mode: Mode): Draft | readonly Draft[] | undefined {
  const { view, verb, clause } = frame;
  if (isListOfGuests(frame)) return undefined;
  const after = mentionsWithin(view, { from: verb.to, to: clause.to });
  const first = after.findIndex((one) => isTiedBy(frame, one, WITH) && !isAudience(view, one));
  const found = first === -1 ? [] : chainFrom(frame, after.slice(first));
  return (
    talksOfStates(frame, mode, found) ??
    (found.length === 0 ? talksOfJoined(frame, mode) : undefined) ??
    talksOfPeople(frame, mode, found)
  );
}

function talksOfPeople(frame: Frame, mode: Mode, found: readonly Mention[]): readonly Draft[] {
  const those = [...travellerTo(frame, found), ...withOwner(frame, found)];
  const others = areSides(frame, those) ? those : peopleOf(frame, mode, found);
  const people = others.length > 0 || found.length > 0 ? others : signersOf(frame);
  if (people.length > 0 || found.length > 0)
    return areKnown(frame, people) ? metBy(frame, mode, people) : [];
  return metBy(inPassing(frame), mode, pairBefore(frame));
}

const areKnown = (frame: Frame, people: readonly Mention[]): boolean =>
  isOfPeople(people) ||
  people.some((one) => isDelegation(frame.view, one)) ||
  isOfDatedStates(frame, people);

/** One meeting, or in "his calls with Ann and Bob" one with each. */
function metBy(frame: Frame, mode: Mode, people: readonly Mention[]): readonly Draft[] {
  const { view } = frame;
  const isOnNoDay = frame.aspect.isFuture && !hasDay(frame);
  if (!areTwo(partiesOf(people)) || (isOnNoDay && !people.every(isPerson))) return [];
  const held = people.some(({ to }) => isAnyAt(view, to - 1, BODY))
    ? 'commission'
    : besideOr(frame, mode);
  return partedBy(frame, people).map((group) => named(frame, held, as('party', group), people));
}

const isPerson = ({ kind }: Mention): boolean => kind === 'person';

function partedBy(frame: Frame, people: readonly Mention[]): readonly (readonly Party[])[] {
  const [own, ...others] = people;
  const isWith = lowerAt(frame.view, leadOf(frame.view, others[0]?.from ?? 0)) === 'with';
  const apart = own && isWith ? apartOf(frame, own.parties, partiesOf(others)) : undefined;
  return apart ?? [partiesOf(people)];
}

/** "Ann's talks with Bob", "her talks with Bob and Carl": with whoever holds them. */
function withOwner(frame: Frame, found: readonly Mention[]): readonly Mention[] {
  const isHers = isAnyAt(frame.view, frame.verb.at - 1, OWN) && found.length > 1;
  const named = isHers
    ? undefined
    : (mineOf(frame, found) ?? ownerOf(frame) ?? sayerOf(frame, found));
  const owner = named ?? holderOf(frame, found);
  if (owner && !isBetween(frame, found)) return [owner, ...found];
  return isHers ? partnerOf(frame, found) : found;
}

/** "the talks between the two neighbours": all of them. */
const isBetween = ({ view }: Frame, [first]: readonly Mention[]): boolean =>
  first !== undefined && areStates(first) && lowerAt(view, leadIn(view, first.from)) === 'between';

const isOfPeople = (people: readonly Mention[]): boolean =>
  people.some((one) => one.kind === 'person' || areStates(one));

/** In the news also "the talks between Chad and Mali on Monday". */
const isOfDatedStates = (frame: Frame, people: readonly Mention[]): boolean =>
  frame.view.scene.publisher === null &&
  (hasDay(frame) || frame.aspect.isCancelled) &&
  people.length > 1 &&
  people.every(({ kind, isPlace }) => kind === 'state' && !isPlace);

/** Where the noun's own words do not name both. */
function peopleOf(frame: Frame, mode: Mode, found: readonly Mention[]): readonly Mention[] {
  const fronted = frontedTalks(frame, found);
  if (fronted.length > 0) return fronted;
  const ours = withPublisher(frame, found);
  if (ours.length > 0) return ours;
  const goers = withAddressee(frame, mode, [...goersOf(frame), ...partnerOf(frame, found)]);
  return goers.length > 0 || mode === 'summit' ? goers : talkersOf(frame);
}

/** "…, A said following the talks with B": he and B, where B alone is named; in a release he is of its own state. */
function partnerOf({ view, verb, clause }: Frame, found: readonly Mention[]): readonly Mention[] {
  const [other] = found;
  const home = view.scene.publisher?.country;
  const theirs = found.flatMap(({ parties }) => countriesOf(parties));
  if (!other || !isAtTalks(view, verb, other)) return [];
  const people = mentionsWithin(view, { from: view.sentence.from, to: verb.at }).filter(
    (one) =>
      isTraveller(view, one) &&
      !one.isOwner &&
      one.parties.some(({ country }) => country !== null && country === (home ?? country)),
  );
  // "Ann met Bob after her talks with Carl": hers are those of whom the sentence tells.
  const speaker = isAnyAt(view, verb.at - 1, OWN) ? people[0] : people.at(-1);
  const own = speaker ? countriesOf(speaker.parties) : [];
  const isOther = speaker && theirs.every((one) => !own.includes(one));
  return isOther && clause.to > verb.to ? [speaker, ...found] : [];
}

/** "after talks with", "after a trilateral meeting with", "a news conference with", not "told a news conference that A and B would". */
function isAtTalks(view: Frame['view'], { sense, at, to }: Frame['verb'], other: Mention): boolean {
  if (sense.base !== 'news' && sense.base !== 'press')
    return isLead(view, leadOf(view, at)) || isLead(view, leadOf(view, at - 1));
  return lowerAt(view, to) === 'with' || lowerAt(view, other.from - 1) === 'with';
}

/** "after" or "before" it, "ahead of" it. */
const isLead = (view: Frame['view'], at: number): boolean =>
  isAnyAt(view, at, AFTER) || (lowerAt(view, at) === 'of' && lowerAt(view, at - 1) === 'ahead');

const OWN = anyOf('his|her|their');
const AFTER = anyOf('following|after|during|in|at|before');

/** Two who are named, or "the two leaders' meeting in Geneva in May 2021". */
const areSides = (frame: Frame, those: readonly Mention[]): boolean =>
  those.length > 1 ||
  those.some(
    (one) =>
      areStates(one) && (hasDay(frame) || frame.aspect.isCancelled || isHeldBefore(frame, one)),
  );

/** "a meeting of the delegations of Malta and Chad". */
const areStates = ({ kind, parties }: Mention) =>
  kind === 'group' && countriesOf(parties).length > 1;
