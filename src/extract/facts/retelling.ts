import { edtfOf } from '../../../events/edtf.ts';
import { isInPassing } from '../grammar/in-passing.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { isElsewhen } from './elsewhen.ts';
import { isNamedAgain } from './named-again.ts';
import { ownDate } from './own-date.ts';
import { isPaperAgain } from './paper-again.ts';
import type { Timed, When } from './timed.ts';
import { saysMoreOf, statesOf } from './within.ts';

/** How many facts back one may be told again. */
const REACH = 40;
/** Spans that one fact may rest on. */
const MOST_SPANS = 8;

/** The index of the fact that a draft tells once more, without another date; -1 where it is a new one. */
export function retoldBy(facts: readonly Timed[], draft: Draft, publishedOn: string): number {
  const last = facts.length - 1;
  if (draft.detail.type === 'statement') return saysMoreOf(facts[last]?.draft, draft) ? last : -1;
  if (draft.frame.clause.link === 'subordinate' && !isInPassing(draft.frame)) return -1;
  const own = ownDate(draft, publishedOn);
  const isLongAgo = draft.detail.type === 'meeting' && isElsewhen(draft);
  const first = Math.max(0, facts.length - REACH);
  const found = facts
    .slice(first)
    .findIndex(
      (fact) =>
        (isSame(fact.draft, draft) || isNamedAgain(fact, draft)) &&
        !(isLongAgo && isOfNow(fact)) &&
        (!own || isThen(own, fact, draft) || isCloser(own, fact)),
    );
  return found === -1 ? -1 : first + found;
}

/** "You and I met some weeks ago": not where they meet now. */
const isOfNow = ({ when }: Timed): boolean => when.edtf.endsWith('~');

/** "Today" is also the day of what was told without one, for it is dated by its publication; not of the blows of a war, of which there are many. */
const isThen = (own: When, { when: { edtf } }: Timed, draft: Draft): boolean =>
  own.edtf === (isBlow(draft) ? edtf : edtf.replace('~', ''));

const isBlow = ({ detail, frame }: Draft): boolean =>
  detail.type === 'action' && detail.kind === 'force' && frame.view.scene.publisher !== null;

/** "will visit Chad next month. … The visit is due on 3 May": a day of the time for which a meeting was planned. */
function isCloser({ edtf }: When, { modality, draft, when }: Timed): boolean {
  if (modality !== 'planned' || draft.detail.type !== 'meeting') return false;
  const [own, told] = [edtfOf(edtf), edtfOf(when.edtf)];
  const isWithin = (day: string | null) =>
    day !== null && (told.earliest ?? day) <= day && day <= (told.latest ?? day);
  return isWithin(own.earliest) && isWithin(own.latest);
}

/** A fact with the words that tell it again, by the closer date. */
export function retold(known: Timed, draft: Draft, publishedOn: string): Timed {
  const own = ownDate(draft, publishedOn);
  const fact = own && isCloser(own, known) ? { ...known, when: own } : known;
  const { evidence, frame } = draft;
  return withSpan(fact, { evidence, view: frame.view });
}

const withSpan = (
  fact: Timed,
  { evidence, view }: Pick<Draft, 'evidence'> & Pick<Draft['frame'], 'view'>,
): Timed => {
  const isKnown = [fact.draft.evidence, ...fact.retold].some(
    ({ from, to }) => evidence.from < to && evidence.to > from,
  );
  const isFull = fact.retold.length >= MOST_SPANS || view.sentence.from > evidence.from;
  return isKnown || isFull ? fact : { ...fact, retold: [...fact.retold, evidence] };
};

function isSame(one: Draft, other: Draft): boolean {
  const isAhead = one.frame.aspect.isFuture === other.frame.aspect.isFuture;
  if (isBlow(other) && isOfNoun(one) !== isOfNoun(other) && one.frame.view !== other.frame.view)
    return false;
  if (haveOtherSigners(one, other)) return false;
  const isOfThem =
    peopleOf(one) === peopleOf(other) ||
    isOfSides(one, other) ||
    isVisitAgain(one, other) ||
    isStayOf(one, other) ||
    isPartOf(one, other);
  return isAhead && isOfThem && (kindOf(one) === kindOf(other) || isPaperAgain(one, other));
}

/** "The energy ministers Ann and Bob signed … The trade ministers Carl and Dan signed …": papers of their own, in what an office tells. */
const haveOtherSigners = (one: Draft, { detail, frame, participants }: Draft): boolean =>
  one.detail.type === 'agreement' &&
  detail.type === 'agreement' &&
  frame.view.scene.publisher !== null &&
  !isAnyAt(frame.view, frame.clause.from, THE_THIS) &&
  !isAnyAt(frame.view, frame.verb.at + 1, THE_THIS) &&
  participants.some(({ party: { country, person } }) => {
    const known = one.participants.filter(({ party }) => party.country === country);
    const isNamed = person !== null && known.some(({ party }) => party.person !== null);
    return isNamed && known.every(({ party }) => party.person !== person);
  });

const THE_THIS = anyOf('the|this|it');

/** Only named, and not told: "the shelling by its troops". */
const isOfNoun = ({ frame }: Draft): boolean => frame.verb.sense.family === 'deed-noun';

/** "The two sides had good talks", in what an office tells of a meeting of persons of the two. */
const isOfSides = (one: Draft, { detail, frame, participants }: Draft): boolean =>
  detail.type === 'meeting' &&
  frame.view.scene.publisher !== null &&
  frame.subjects.some(({ kind }) => kind === 'group') &&
  participants.every(({ party }) => party.person === null) &&
  statesOf(one.participants) === statesOf(participants);

/** "Ann visited Lomé. During the visit, Ann and Bob signed …": the same visit, with whoever received her. */
const isVisitAgain = (one: Draft, { detail, frame, participants }: Draft): boolean =>
  isVisit(one.detail) &&
  isVisit(detail) &&
  frame.verb.sense.family === 'meeting-noun' &&
  lowerAt(frame.view, frame.verb.at - 1) === 'the' &&
  statesOf(one.participants) === statesOf(participants) &&
  one.participants.some(
    ({ role, party }) =>
      role === 'guest' &&
      party.person !== null &&
      participants.some(({ party: { person } }) => person === party.person),
  );

/** "received Ann, who is in Chad on a visit": the visit on which she was received. */
const isStayOf = (one: Draft, { detail, frame, participants }: Draft): boolean =>
  isVisit(one.detail) &&
  isVisit(detail) &&
  frame.view === one.frame.view &&
  frame.clause.link === 'relative' &&
  frame.verb.sense.base === 'be' &&
  statesOf(one.participants) === statesOf(participants);

const OCCASION = anyOf('in|during|at');

/** "Ann met Bob and Carl. In her talks with Bob, …", "During the talks, Bob and Carl …": a part of the same talks. */
const isPartOf = (one: Draft, { detail, frame, participants }: Draft): boolean =>
  one.detail.type === 'meeting' &&
  detail.type === 'meeting' &&
  frame.verb.sense.family === 'meeting-noun' &&
  isAnyAt(frame.view, frame.view.sentence.from, OCCASION) &&
  isOfThose(one, { frame, participants }) &&
  participants.every(
    ({ party: { person } }) =>
      person !== null && one.participants.some(({ party }) => party.person === person),
  );

/** "the talks" may be of some of those who met; any others are of the same states, and those of an office. */
const isOfThose = (
  one: Draft,
  { frame: { view, verb }, participants }: Pick<Draft, 'frame' | 'participants'>,
): boolean =>
  lowerAt(view, verb.at - 1) === 'the' ||
  (view.scene.publisher !== null && statesOf(one.participants) === statesOf(participants));

const isVisit = (detail: Draft['detail']): boolean =>
  detail.type === 'meeting' && detail.mode === 'visit';

/** Each oral undertaking, each paper of a list and each raid is one of its own, unless it is a meeting or has a name. */
function kindOf({ detail, frame }: Draft): string {
  switch (detail.type) {
    case 'meeting':
      return 'meeting';
    case 'agreement':
      return isOneOfItsOwn(detail.instrument, frame) ? `${frame.verb.at}` : detail.instrument;
    case 'action':
      return detail.kind;
    case 'statement':
      return `${frame.verb.at}`;
  }
}

const isOneOfItsOwn = (instrument: string, { verb }: Draft['frame']): boolean =>
  instrument === 'oral' || verb.sense.family === 'paper';

/** Meetings are known by who met, other things by the states and their parts in it. */
function peopleOf({ detail, participants }: Draft): string {
  const name = ({ party, role }: Draft['participants'][number]) =>
    detail.type === 'meeting'
      ? (party.person ?? party.country)
      : `${party.country}${detail.type === 'action' ? role : ''}`;
  return [...new Set(participants.map(name))].sort().join();
}
