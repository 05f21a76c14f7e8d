import type { Mode } from '../../../events/detail.ts';
import { type Frame, partiesOf } from '../grammar/frame.ts';
import { leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import type { Mention, Party } from '../who/mention.ts';
import { isAudience } from './audience.ts';
import { frontedTalks } from './fronted-talks.ts';
import { chainFrom, goersOf, isDelegation, leadOf, withAddressee } from './goers.ts';
import { isHeldBefore } from './held-before.ts';
import { hostBefore } from './host-before.ts';
import { isListOfGuests } from './list-of-guests.ts';
import { areTwo, hasDay, isRecalled, meeting } from './meeting.ts';
import { mineOf } from './my-talks.ts';
import { as, countriesOf, type Draft, defineRule, type Participation } from './rule.ts';
import { talkersOf } from './talkers.ts';
import { travellerTo } from './traveller.ts';
import { ownerBefore } from './whose-visit.ts';

const OWNER_REACH = 6; // in tokens: how far from the noun those stand who belong to it
const NEXT_REACH = 4;
const BETWEEN_REACH = 8; // "talks in Hanoi on Tuesday between"
const WITH = new Set(['with', 'between', 'of', 'by', 'and', 'from']);
const TO = new Set(['to', 'in']);
const BODY = /^(?:commission|committee)$/;
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
    if (aspect.isFuture && !hasDay(frame)) return undefined;
    const mode = verb.sense.detail as Mode; // nouns.tsv is checked for its modes at start
    return (mode === 'visit' ? visitOf(frame) : undefined) ?? talksOf(frame, mode);
  },
});

/** Who comes is named before the noun or after "of"; where to, after "to". */
function visitOf(frame: Frame): Draft | undefined {
  const { view, verb, clause } = frame;
  const owner = ownerOf(frame);
  const after = mentionsWithin(view, { from: verb.to, to: clause.to });
  const guest = owner ?? after.find((one) => isTiedBy(frame, one, WITH, after[0]));
  const host = after.find((one) => one !== guest && isTiedBy(frame, one, TO, guest));
  if (guest?.kind !== 'person') return undefined;
  const guests = partiesOf([guest]);
  const here = host ? undefined : (awaitedBy(frame, guest) ?? hostBefore(frame, guest));
  if (here) return named(frame, 'visit', [...as('guest', guests), ...as('host', [here])], [guest]);
  if (!host) {
    const isOwn = owner !== undefined && guest.parties.some(({ country }) => country !== null);
    return isOwn
      ? { ...named(frame, 'visit', as('guest', guests), [guest]), wantsOtherSide: true }
      : undefined;
  }
  const hosts = partiesOf([host]);
  if (countriesOf([...guests, ...hosts]).length < 2) return undefined;
  return named(frame, 'visit', [...as('guest', guests), ...as('host', hosts)], [guest, host]);
}

/** "The visit of the Peruvian minister has been postponed": by the office that tells it he was to be received. */
function awaitedBy({ view, verb, aspect }: Frame, { from, parties }: Mention): Party | undefined {
  const { publisher } = view.scene;
  const isPutOff = aspect.isCancelled || aspect.isFuture;
  const isGuest = /^(?:of|by)$/.test(lowerAt(view, leadOf(view, from))) && from - verb.to <= 2;
  if (!publisher?.country || !isPutOff || !isGuest) return undefined;
  const isForeign = parties.every(
    ({ country }) => country !== null && country !== publisher.country,
  );
  return isForeign ? publisher : undefined;
}

function talksOf(frame: Frame, mode: Mode): Draft | undefined {
  const { view, verb, clause } = frame;
  if (isListOfGuests(frame)) return undefined;
  const after = mentionsWithin(view, { from: verb.to, to: clause.to });
  const first = after.findIndex((one) => isTiedBy(frame, one, WITH) && !isAudience(view, one));
  const found = first === -1 ? [] : chainFrom(frame, after.slice(first));
  const those = [...travellerTo(frame, found), ...withOwner(frame, found)];
  const people = areSides(frame, those) ? those : peopleOf(frame, mode, found);
  const areNamed = isOfPeople(people) || people.some((one) => isDelegation(view, one));
  if (!areNamed && !isOfDatedStates(frame, people)) return undefined;
  const parties = as('party', partiesOf(people));
  const held = people.some(({ to }) => BODY.test(lowerAt(view, to - 1))) ? 'commission' : mode;
  return areTwo(partiesOf(people)) ? named(frame, held, parties, people) : undefined;
}

/** "Ann's talks with Bob", "her talks with Bob and Carl": with whoever holds them. */
function withOwner(frame: Frame, found: readonly Mention[]): readonly Mention[] {
  const isHers = OWN.test(lowerAt(frame.view, frame.verb.at - 1)) && found.length > 1;
  const owner = isHers ? undefined : (mineOf(frame) ?? ownerOf(frame));
  if (owner) return [owner, ...found];
  return isHers ? partnerOf(frame, found) : found;
}

const isOfPeople = (people: readonly Mention[]): boolean =>
  people.some((one) => one.kind === 'person' || areStates(one));

/** In the news also "the talks between Chad and Mali on Monday". */
const isOfDatedStates = (frame: Frame, people: readonly Mention[]): boolean =>
  frame.view.scene.publisher === null &&
  hasDay(frame) &&
  people.length > 1 &&
  people.every(({ kind, isPlace }) => kind === 'state' && !isPlace);

/** Where the noun's own words do not name both. */
function peopleOf(frame: Frame, mode: Mode, found: readonly Mention[]): readonly Mention[] {
  const fronted = frontedTalks(frame, found);
  if (fronted.length > 0) return fronted;
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
    ({ kind, parties, isOwner }) =>
      kind === 'person' &&
      !isOwner &&
      parties.some(({ country }) => country !== null && country === (home ?? country)),
  );
  // "Ann met Bob after her talks with Carl": hers are those of whom the sentence tells.
  const speaker = OWN.test(lowerAt(view, verb.at - 1)) ? people[0] : people.at(-1);
  const own = speaker ? countriesOf(speaker.parties) : [];
  const isOther = speaker && theirs.every((one) => !own.includes(one));
  return isOther && clause.to > verb.to ? [speaker, ...found] : [];
}

/** "after talks with", "a news conference with", not "told a news conference that A and B would". */
function isAtTalks(view: Frame['view'], { sense, at, to }: Frame['verb'], other: Mention): boolean {
  if (sense.base !== 'news' && sense.base !== 'press')
    return AFTER.has(lowerAt(view, leadOf(view, at)));
  return lowerAt(view, to) === 'with' || lowerAt(view, other.from - 1) === 'with';
}

const OWN = /^(?:his|her|their)$/;
const AFTER = new Set(['following', 'after', 'during', 'in', 'at']);

/** Two who are named, or "the two leaders' meeting in Geneva in May 2021". */
const areSides = (frame: Frame, those: readonly Mention[]): boolean =>
  those.length > 1 ||
  those.some((one) => areStates(one) && (hasDay(frame) || isHeldBefore(frame, one)));

/** "a meeting of the delegations of Malta and Chad". */
const areStates = ({ kind, parties }: Mention) =>
  kind === 'group' && countriesOf(parties).length > 1;

/** "Putin's", "the Russian president's four-day state" before the noun. */
const ownerOf = ({ view, verb, clause }: Frame): Mention | undefined =>
  mentionsWithin(view, { from: clause.from, to: verb.at }).findLast(
    ({ to, isOwner }) => isOwner && verb.at - to <= OWNER_REACH,
  ) ?? ownerBefore({ view, verb, clause });

function isTiedBy(
  { view, verb }: Frame,
  { from }: Mention,
  words: ReadonlySet<string>,
  previous?: Mention,
): boolean {
  const tie = lowerAt(view, leadIn(view, from));
  const reach = tie === 'between' ? BETWEEN_REACH : NEXT_REACH;
  const gaps = [from - verb.to, from - (previous?.to ?? 0)];
  return words.has(tie) && gaps.some((gap) => gap >= 0 && gap <= reach);
}

function named(
  frame: Frame,
  mode: Mode,
  participants: readonly Participation[],
  people: readonly Mention[],
): Draft {
  const { verb } = frame;
  const from = Math.min(verb.at, ...people.map((one) => one.from));
  const to = Math.max(verb.to, ...people.map((one) => one.to));
  return { ...meeting(frame, mode, participants), evidence: { from, to } };
}
