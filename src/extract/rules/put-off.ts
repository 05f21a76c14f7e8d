import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { meeting } from './meeting.ts';
import { as, countriesOf, type Draft } from './rule.ts';
import { isSent } from './visited-places.ts';

const BY_OF = anyOf('by|of|from');
const TO_IN = anyOf('to|in');
const PUT_OFF = anyOf(
  'cancel|postpone|scrap|shelve|delay|call|put|pull|drop|ditch|abandon|back|bow|axe|defer',
);

/** "Peru postponed its minister's visit to Chad", "Chad called off a visit by Peru's minister", "Peru pulled out of a visit to Chad": of whoever was to come, to the other state. */
export function putOff(frame: Frame): Draft | undefined {
  const { view, verb, clause, subjects } = frame;
  if (!PUT_OFF.has(verb.sense.base) || subjects.some(({ kind }) => kind === 'person')) return;
  const told = mentionsWithin(view, { from: verb.at, to: clause.to });
  const guest = told.find(
    (one) =>
      (one.kind === 'person' || isSent(view, one)) &&
      (one.to <= verb.to || isAnyAt(view, leadIn(view, one.from), BY_OF)),
  );
  const places = told.filter(
    ({ kind, from }) => kind === 'state' && isAnyAt(view, from - 1, TO_IN),
  );
  const hosts = partiesOf(places.length > 0 ? places : subjects);
  const guests = guest?.parties ?? (places.length > 0 ? partiesOf(subjects) : []);
  if (guests.length === 0 || countriesOf([...guests, ...hosts]).length !== 2) return;
  return meeting(frame, 'visit', [...as('guest', guests), ...as('host', hosts)]);
}
