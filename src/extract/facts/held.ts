import { dayNumber } from '../../../events/day.ts';
import { edtfOf } from '../../../events/edtf.ts';
import { isForAll } from '../grammar/for-all.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { countriesOf, type Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { beginsItem } from '../text/list-items.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { isOld } from './background.ts';
import { isOnlyNamed } from './only-named.ts';
import { isOfOtherOffice } from './other-office.ts';
import { hasOtherDate, ownDate } from './own-date.ts';
import type { Timed } from './timed.ts';
import { isAside, isOwnWord } from './within.ts';

const ARRIVE_FLY = anyOf('arrive|fly|come|land');
const FOLLOW_IMPLEMENT = anyOf('follow|implement|fulfil|fulfill|honou?r');
const MAINTAIN_INSIST = anyOf('maintain|insist|argue|contend');

/** Whether a fact is a meeting of named people to which later sentences may refer. */
export const isHeld = ({ draft, modality }: Timed): boolean =>
  draft.detail.type === 'meeting' &&
  (modality === 'actual' || modality === 'ongoing') &&
  !isArrival(draft) &&
  !isOfWhose(draft) &&
  !isOneMore(draft) &&
  (draft.participants.some(({ party }) => party.person !== null) || isOfAuthors(draft));

/** In the news "Ann, who arrived on Monday, said": what is told on is not of the day of her arrival. */
const isArrival = ({ frame: { view, clause, verb } }: Draft): boolean =>
  view.scene.publisher === null && clause.link === 'relative' && ARRIVE_FLY.has(verb.sense.base);

/** "With Ann. With Bob.": calls that are told in a row are no occasion of what follows. */
const isOneMore = ({ frame: { verb } }: Draft): boolean => verb.sense.family === 'with-more';

/** "Ann, whose trip to Lima in May": told of somebody in passing. */
const isOfWhose = ({ frame: { clause, verb } }: Draft): boolean =>
  clause.conjunction === 'whose' && verb.sense.family === 'meeting-noun';

/** The meeting of which those tell together who publish. */
const isOfAuthors = ({ participants, frame }: Draft): boolean => {
  const authors = frame.view.scene.memory.publishers();
  const own = countriesOf(participants.map(({ party }) => party));
  return authors.length > 1 && authors.every(({ country }) => own.includes(country ?? ''));
};

/** "The day before, the guest was received by …": told beside the talks themselves. */
const isDayBefore = ({ when }: Timed): boolean =>
  when.hangsOn !== undefined && when.edtf < when.hangsOn.edtf;

/** "flew to Lima, where he met Ann": told on the way. */
const isPassing = ({ draft: { frame } }: Timed): boolean =>
  frame.clause.link === 'relative' && frame.clause.conjunction === 'where';

/** Whether a meeting that is no news can be what words are about: told on its own, and lately or in the same sentence. */
const isStillSpokenOf = (fact: Timed, { frame }: Draft, publishedOn: string): boolean =>
  fact.draft.frame.clause.link !== 'relative' &&
  !isAside(fact.draft) &&
  (!isOld(fact.when, publishedOn) || fact.draft.frame.view === frame.view);

/** "visited Chad in March. … He thanked": what is told on, in the past, from one sentence to the next is of one occasion, old as it is. */
function isToldOn(held: Held, last: Timed | undefined, { frame }: Draft): boolean {
  const { aspect, verb, view } = frame;
  const isPast = verb.sense.tense === 'past' && !aspect.isPerfect && !aspect.isPluperfect;
  if (!isPast || !last || view.scene.publisher === null) return false;
  if (isFollowUp(frame)) return false;
  const isOfIt = last === held.fact || last.partOf === held.index;
  const isNext = view.sentence.from - last.draft.frame.view.sentence.to <= 1;
  return (
    isOfIt &&
    isNext &&
    held.fact.draft.frame.clause.link !== 'relative' &&
    !isAside(held.fact.draft) &&
    !view.scene.isQuoted(verb.at)
  );
}

/** "To follow through on this pledge, she received …": what came of the occasion, later. */
function isFollowUp({ view }: Draft['frame']): boolean {
  const { from } = view.sentence;
  const [first, second] = [lowerAt(view, from), lowerAt(view, from + 1)];
  if (first === 'to') return FOLLOW_IMPLEMENT.has(second);
  return first === 'since' && second === 'then';
}

/** Whether somebody took part in what is told: by name, or as the one of his country where neither is named. */
export function tookPart({ participants }: Draft, { country, person, office }: Party): boolean {
  const own = participants.filter(({ party }) => party.country === country);
  if (own.some(({ party }) => party.person === person)) return true;
  if (own.length === 0 || office === 'Spokesperson') return false;
  if (office !== null && own.every(({ party }) => isOfOtherOffice(party, office))) return false;
  return person === null || own.some(({ party }) => party.person === null);
}

/** One of each country, the first. */
export const oneEach = (parties: readonly Party[]): readonly Party[] =>
  countriesOf(parties).flatMap((code) => parties.find(({ country }) => country === code) ?? []);

/** "Germany has been an advocate of …": a reporter's perfect tells of the time before. */
const isLongStory = ({ aspect, clause, view }: Draft['frame']): boolean =>
  aspect.isPerfect && (view.scene.publisher === null ? clause.link === 'main' : aspect.isKept);

/** A meeting that was told, with its place among the article's facts. */
export interface Held {
  readonly fact: Timed;
  readonly index: number;
}

interface Told {
  readonly draft: Draft;
  readonly publishedOn: string;
}

/** What "the talks" are: the last meeting that is told as news, else an older one that is still told of. */
export function anchorOf(
  held: readonly Held[],
  last: Timed | undefined,
  { draft, publishedOn }: Told,
): Held | undefined {
  const latest = held.at(-1);
  return (
    held.findLast(
      ({ fact }) =>
        !fact.background && !isDayBefore(fact) && !isPassing(fact) && !isOnlyNamed(fact),
    ) ??
    held.findLast(({ fact }) => isStillSpokenOf(fact, draft, publishedOn)) ??
    held.find(({ fact }) => !fact.background && isPassing(fact)) ??
    (latest && isToldOn(latest, last, draft) ? latest : undefined)
  );
}

/** Those who have to have taken part in the meeting that a draft is of: whoever speaks, agrees, or brings a letter. */
export function actingIn({
  frame,
  participants,
}: Pick<Draft, 'frame' | 'participants'>): readonly Party[] {
  const bearers = frame.verb.sense.family === 'letter' ? frame.subjects : [];
  if (bearers.length > 0) return partiesOf(bearers);
  return participants
    .filter(({ role }) => role === 'speaker' || role === 'party')
    .map(({ party }) => party);
}

/** In days: the longest visit. */
const VISIT_DAYS = 6;

/** Whether a draft is of another day than a meeting, or of states of which most were not there. */
export const isApart = (draft: Draft, fact: Timed, publishedOn: string): boolean =>
  isOfThird(draft, fact) || isOfOtherDay(draft, fact, publishedOn);

/** "A met B on Monday. … C offered help, which A refused": in the news and in a list of facts, of a state and another than it met. */
function isOfThird({ frame, participants }: Draft, { draft: held }: Timed): boolean {
  const { scene, sentence } = frame.view;
  const isItem = beginsItem(scene.tokens, sentence.from);
  if ((scene.publisher !== null && !isItem) || frame.view === held.frame.view) return false;
  const there = countriesOf(held.participants.map(({ party }) => party));
  const others = participants.filter(({ role }) => role === 'subject' || role === 'addressee');
  return (
    actingIn({ frame, participants }).every(({ person, office }) => !person && !office) &&
    others.length > 0 &&
    others.every(({ party: { country } }) => country !== null && !there.includes(country))
  );
}

/** Whether a draft has another date than a meeting; a paper that is signed by nobody named may be of any day of a visit that ended since. */
function isOfOtherDay(draft: Draft, { draft: held, when }: Timed, publishedOn: string) {
  if (!hasOtherDate(draft, when, publishedOn)) return false;
  const { detail, wantsOtherSide } = draft;
  const isVisit = held.detail.type === 'meeting' && held.detail.mode === 'visit';
  if (detail.type !== 'agreement' || !wantsOtherSide || !isVisit) return true;
  const [own, other] = [ownDate(draft, publishedOn), edtfOf(when.edtf).latest];
  const day = own && edtfOf(own.edtf).precision === 'day' ? edtfOf(own.edtf).latest : null;
  const days = day && other ? dayNumber(other) - dayNumber(day) : -1;
  return days < 0 || days > VISIT_DAYS;
}

/** Whether a draft can have been said or agreed at a meeting. */
export const mayBeOfMeeting = (draft: Draft): boolean =>
  (draft.detail.type === 'statement' || draft.detail.type === 'agreement') &&
  !(
    draft.isStanding ||
    isLongStory(draft.frame) ||
    isOfNow(draft.frame) ||
    isOwnWord(draft) ||
    isToAll(draft)
  );

/** A statement that is signed in a release, or made to those who ask. */
const isToAll = ({ detail, frame: { view, verb } }: Draft): boolean =>
  detail.type === 'statement' &&
  view.scene.publisher !== null &&
  (view.scene.isQuoted(verb.at)
    ? view.scene.memory.speakers.areHeardByAll()
    : isForAll(view.scene, view.sentence));

/** "Chad maintains that": in the news, of the time of writing. */
const isOfNow = ({ verb: { sense }, view }: Draft['frame']): boolean =>
  view.scene.publisher === null && sense.tense === 'present' && MAINTAIN_INSIST.has(sense.base);
