import { edtfOf } from '../../../events/edtf.ts';
import type { Draft, Participation } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { isHeld } from './held.ts';
import { marginOf } from './margin-of.ts';
import { ownDate } from './own-date.ts';
import { placeIn } from './place-in.ts';
import { signingOf } from './signing-of.ts';
import type { Timed } from './timed.ts';

const ARRIVE_FLY = anyOf('arrive|fly|come|land');
const CALL_VIDEO = anyOf('call|video');
const ACTUAL_ONGOING = anyOf('actual|ongoing');

/** The dated meeting on which others met: a visit, or one on whose margins they did. */
export const occasionOf = (
  facts: readonly Timed[],
  draft: Draft,
  publishedOn: string,
): Timed | undefined =>
  visitOf(facts, draft, publishedOn) ?? marginOf(facts, draft) ?? signingOf(facts, draft);

/** The dated visit, paid or planned as the draft is, on which somebody met those whom he visited. */
function visitOf(facts: readonly Timed[], draft: Draft, publishedOn: string): Timed | undefined {
  if (draft.detail.type !== 'meeting' || isRemote(draft.detail)) return undefined;
  const { isFuture } = draft.frame.aspect;
  return facts.findLast(
    (fact) =>
      (isFuture ? isPlanned(fact) : isHeld(fact) || isBegun(fact, publishedOn)) &&
      !isArrival(draft, fact) &&
      !isAtHome(draft, fact) &&
      isOn(draft, fact),
  );
}

/** "Ann, who arrived in Lima on Wednesday, was received by": by then she was there already. */
const isArrival = ({ frame: { view } }: Draft, { draft: { frame } }: Timed): boolean =>
  frame.view === view && frame.clause.link === 'relative' && ARRIVE_FLY.has(frame.verb.sense.base);

/** "visited Peru and Chile. She met the Chilean minister in Lima", in the news: at her own. */
const isAtHome = ({ frame }: Draft, { draft }: Timed): boolean => {
  if (frame.view.scene.publisher !== null) return false;
  const place = placeIn(frame.view, frame.clause);
  return draft.participants.some(
    ({ role, party }) =>
      role === 'guest' && party.country !== null && party.country === place?.country,
  );
};

/** "rang Ann": not while he was there. */
const isRemote = (detail: Draft['detail']): boolean =>
  detail.type === 'meeting' && CALL_VIDEO.has(detail.mode);

const isPlanned = ({ draft, modality }: Timed): boolean =>
  draft.detail.type === 'meeting' && modality === 'planned';

/** "sent her adviser to Lima on 4 and 5 May. There he met …": on the days for which the journey was planned, when they have come. */
const isBegun = (fact: Timed, publishedOn: string): boolean =>
  isPlanned(fact) && (edtfOf(fact.when.edtf).earliest ?? publishedOn) < publishedOn;

/** "arrived on Monday": a visit that is news. */
const isUnderWay = ({ draft: { detail }, modality, background }: Timed): boolean =>
  detail.type === 'meeting' &&
  detail.mode === 'visit' &&
  !background &&
  ACTUAL_ONGOING.has(modality);

/** Whether those who paid a visit meet, by name, and one whom they visited, in whatever person. */
const isOn = ({ participants }: Draft, { draft, when }: Timed): boolean => {
  const meets = ({ role, party }: Participation): boolean =>
    participants.some(
      (one) =>
        one.party.country === party.country &&
        (role === 'host' || party.person === null || one.party.person === party.person),
    );
  const hosts = draft.participants.filter(({ role }) => role === 'host');
  const guests = draft.participants.filter(({ role }) => role !== 'host');
  return when.basis !== 'publication' && hosts.some(meets) && guests.every(meets);
};

/** "An agreement is to be signed during the visit": the index of the planned meeting that was told last, null where there is none. */
export function plannedMeeting(
  facts: readonly Timed[],
  draft: Draft,
  publishedOn: string,
): number | null {
  if (draft.detail.type !== 'agreement') return null;
  const index = facts.findLastIndex((fact) => isPlanned(fact) || isUnderWay(fact));
  const meeting = facts[index];
  const own = ownDate(draft, publishedOn);
  const isThen = meeting !== undefined && (own === undefined || own.edtf === meeting.when.edtf);
  return isThen && isWithin(draft, meeting.draft) ? index : null;
}

/** Whether those who sign, where any are named, take part in the meeting. */
const isWithin = (draft: Draft, { participants }: Draft): boolean =>
  draft.participants.every(({ party }) =>
    participants.some((one) => one.party.country === party.country),
  );
