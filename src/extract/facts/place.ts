import type { Draft } from '../rules/rule.ts';
import type { Place } from '../who/place.ts';
import { destinationIn } from './destination.ts';
import { placeIn } from './place-in.ts';
import { saidIn } from './said-in.ts';

/**
 * Where something was: by its own words, for a visit also by where it led, for words by where they were said; a meeting or
 * signing else where the news of it was written, if one of those who met is at home there.
 */
export function placeOf(draft: Draft, isNews: boolean): Place | null {
  const { detail, dated, frame, participants } = draft;
  if (isRemote(detail)) return null;
  if (detail.type === 'statement') return saidIn(frame);
  const { here } = frame.view.scene;
  const isNoun = frame.verb.sense.family.endsWith('-noun');
  const behind = isNoun ? placeIn(frame.view, { ...dated, from: frame.verb.at }) : null;
  const own = fitting(behind ?? placeIn(frame.view, dated) ?? ledTo(draft), participants);
  if (own || !here || !isNews || detail.type === 'action' || isOnMargins(detail)) return own;
  const hosts = participants.filter(({ role }) => role === 'host' || role === 'party');
  return hosts.some(({ party }) => party.country === here.country) ? here : null;
}

/** Nobody is visited in another country than the host's: "flew to Rome with a plan that was made in Cairo". */
function fitting(place: Place | null, participants: Draft['participants']): Place | null {
  const hosts = participants.filter(({ role }) => role === 'host');
  const isElsewhere =
    place?.country &&
    hosts.length > 0 &&
    hosts.every(({ party }) => party.country !== place.country);
  return isElsewhere ? null : place;
}

const ledTo = ({ detail, dated, frame }: Draft): Place | null =>
  detail.type === 'meeting' && detail.mode === 'visit' ? destinationIn(frame.view, dated) : null;

/** "met on the sidelines of the assembly": not where the news was written. */
const isOnMargins = (detail: Draft['detail']): boolean =>
  detail.type === 'meeting' && detail.mode === 'sidelines';

const isRemote = (detail: Draft['detail']): boolean =>
  detail.type === 'meeting' && (detail.mode === 'call' || detail.mode === 'video');
