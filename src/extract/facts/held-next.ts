import type { Mode } from '../../../events/detail.ts';
import { hasWord, isAnyAt, lowerAt, standsIn } from '../grammar/sentence-view.ts';
import { as, countriesOf, type Draft, type Participation } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { partyOf } from '../who/mention.ts';
import type { Timed } from './timed.ts';

const JOINT = anyOf('joint');
const INVITATION_INVITE = anyOf('invit(?:ation|e)');

const PARTY_GUEST = anyOf('party|guest|host');

/** Facts back of which one more may be held. */
const RECENT = 4;
/** In tokens: from what was told to what is held next. */
const REACH = 80;
/** More states than these hold no talks to which others follow. */
const MOST = 4;

/** "A second round is due on 3 May": of those who met, or agreed to, and whose visit or body it is. */
export function heldNext(draft: Draft, told: readonly Timed[]): Draft | undefined {
  const sort = draft.frame.verb.sense.detail;
  const recent = told.slice(-RECENT).filter((fact) => isNear(draft, fact.draft, sort));
  const last = recent.findLast((fact) => FITS[sort]?.(draft, fact.draft))?.draft;
  if (!last || isOfVotes(draft, last)) return undefined;
  const participants = sort === 'body' ? statesOf(last.participants) : partsOf(last);
  const states = countriesOf(participants.map(({ party }) => party));
  if (states.length < 2 || states.length > MOST) return undefined;
  const detail = {
    type: 'meeting' as const,
    mode: modeOf(draft, last, participants),
    calledBy: null,
  };
  return { ...draft, detail, participants, wantsOtherSide: false, refersTo: undefined };
}

/** What "it" is was told in the sentence before, and of whose "session" it is. */
const isNear = ({ frame: { view, verb }, evidence }: Draft, last: Draft, sort: string): boolean => {
  const isNext = sort === 'same' || sort === 'visit' || verb.sense.base === 'session';
  if (!isNext) return evidence.from - last.evidence.to <= REACH && !isOfOthers(view, last);
  return view.sentence.from - last.frame.view.sentence.to <= 1 && view !== last.frame.view;
};

const OTHERS = anyOf(
  'army|rebels?|insurgents|militants|separatists|opposition|protest|protesters|demonstrators|unions|strikers|council|lawmakers|coalition|team|league',
);

/** "The army and the opposition resumed talks": the sentences between tell of others who talk, fight or play. */
function isOfOthers(view: Draft['frame']['view'], { frame }: Draft): boolean {
  for (let at = frame.view.sentence.to; at < view.sentence.from; at++) {
    if (isAnyAt(view, at, OTHERS)) return true;
    if (isAnyAt(view, at, TALKS) && isAnyAt(view, at - 1, OPENS)) return true;
  }
  return false;
}

/** "resumed negotiations", "its talks with the bank": others than those told of, "the talks". */
const OPENS = anyOf('hold|holds|held|resumes?|resumed|began|begins?|opened|opens?|started|joined');

type Fits = (draft: Draft, told: Draft) => boolean;

const FITS: Readonly<Record<string, Fits>> = {
  next: (_draft, told) => (isOfTalks(told) && !isVisit(told)) || isBeginning(told),
  same: (draft, told) => isOfTalks(told) || (isIt(draft) && (isVisit(told) || isInvitation(told))),
  visit: (_draft, told) => isVisit(told) || isInvitation(told),
  body: (draft, told) => isJoint(draft) || (told.detail.type !== 'action' && names(told, draft)),
};

/** "The joint border commission": of the two who are told of. */
const isJoint = ({ frame: { view, clause, verb } }: Draft): boolean =>
  hasWord(view, { from: clause.from, to: verb.at }, JOINT);

/** Whether what was told names the body. */
const names = ({ frame: { view }, evidence: { from, to } }: Draft, draft: Draft): boolean =>
  standsIn(view, { from, to }, lowerAt(draft.frame.view, draft.frame.verb.at));

const isIt = ({ frame: { view, verb } }: Draft): boolean => lowerAt(view, verb.at) === 'it';

const isVisit = ({ detail }: Draft): boolean =>
  detail.type === 'meeting' && detail.mode === 'visit';

const TALKS = anyOf(
  'talks|negotiations|consultations|discussions|dialogue|summit|meet|meeting|meetings|session',
);

/** A meeting that is no visit, or an undertaking to hold one. */
const isOfTalks = ({ detail, evidence, frame: { view } }: Draft): boolean =>
  detail.type === 'meeting'
    ? detail.mode !== 'visit'
    : detail.type === 'agreement' && hasWord(view, evidence, TALKS);

/** "went to Lima for talks": a visit of which talks are told. */
const isBeginning = (told: Draft): boolean =>
  isVisit(told) && hasWord(told.frame.view, told.evidence, TALKS);

const isInvitation = ({ detail, evidence, frame: { view } }: Draft): boolean =>
  detail.type === 'statement' &&
  (detail.act === 'invite' ||
    (detail.act === 'intent' && hasWord(view, evidence, INVITATION_INVITE)));

/** Who takes part: of an invitation the one who invites is the host, of its acceptance the one who accepts it the guest. */
function partsOf({ detail, participants }: Draft): readonly Participation[] {
  if (detail.type !== 'statement') {
    const isOfSides = detail.type === 'meeting' && detail.mode !== 'visit';
    const own = participants.filter(({ role }) => PARTY_GUEST.has(role));
    return isOfSides ? statesOf(own) : own;
  }
  const speakers = participants.filter(({ role }) => role === 'speaker').map(({ party }) => party);
  const others = participants
    .filter(({ role }) => role === 'subject' || role === 'addressee')
    .map(({ party }) => party);
  return detail.act === 'invite'
    ? [...as('guest', others), ...as('host', speakers)]
    : [...as('guest', speakers), ...as('host', others)];
}

/** The next round is of the same states, who knows by whom. */
const statesOf = (participants: readonly Participation[]): readonly Participation[] =>
  as(
    'party',
    countriesOf(participants.map(({ party }) => party)).map((country) => partyOf(country)),
  );

function modeOf({ detail, frame }: Draft, last: Draft, parts: readonly Participation[]): Mode {
  const own = detail.type === 'meeting' ? detail.mode : 'in-person';
  if (parts.some(({ role }) => role === 'guest')) return 'visit';
  if (frame.verb.sense.base === 'summit') return 'summit';
  const isOfBody = last.detail.type === 'meeting' && last.detail.mode === 'commission';
  return isOfBody ? 'commission' : own;
}

const VOTES = anyOf(
  'elections?|vote|votes|voting|runoff|ballots?|polls?|match|game|championship|tournament|debate|parliament|congress|senate|court|trial|hearing',
);

/** "faces an election": the next round may be of votes, the next meeting of somebody else. */
const isOfVotes = ({ frame: { view } }: Draft, last: Draft): boolean =>
  hasWord(view, { from: last.frame.view.sentence.from, to: view.sentence.to }, VOTES);
