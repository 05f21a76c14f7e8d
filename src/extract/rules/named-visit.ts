import { lastBefore } from '../grammar/antecedent.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { leadOf } from './goers.ts';
import { hostBefore } from './host-before.ts';
import { isTiedBy, named, OWNER_REACH, ownerOf, WITH } from './named-parts.ts';
import { as, countriesOf, type Draft } from './rule.ts';
import { isTraveller } from './visited-places.ts';

const OF_BY = anyOf('of|by');

const TO: ReadonlySet<string> = new Set(['to', 'in']);

/** The visit that a noun names. Who comes is named before it or after "of"; where to, after "to". */
export function visitOf(frame: Frame): Draft | undefined {
  const { view, verb, clause } = frame;
  const owner = ownerOf(frame) ?? whoseTrip(frame);
  const after = mentionsWithin(view, { from: verb.to, to: clause.to });
  const guest = owner ?? after.find((one) => isTiedBy(frame, one, WITH, after[0]));
  if (!guest || !isTraveller(view, guest) || isOfSpeech(frame, guest)) return undefined;
  const host = after.find((one) => one !== guest && isTiedBy(frame, one, TO, guest));
  return host ? visitTo(frame, guest, host) : visitHere(frame, guest, owner === guest);
}

/** "welcomed the visit of a Peruvian trade mission": only what they spoke of. */
const isOfSpeech = ({ verb, clause }: Frame, { kind }: Mention): boolean =>
  kind !== 'person' && SPEAKING.has(clause.verbs.findLast(({ at }) => at < verb.at)?.sense.family);

const SPEAKING: ReadonlySet<string | undefined> = new Set(['speak', 'receive']);

function visitTo(frame: Frame, guest: Mention, host: Mention): Draft | undefined {
  const [guests, hosts] = [partiesOf([guest]), partiesOf([host])];
  if (countriesOf([...guests, ...hosts]).length < 2) return undefined;
  return named(frame, 'visit', [...as('guest', guests), ...as('host', hosts)], [guest, host]);
}

/** Where no place is named: to those who await the guest, else to the other side of what is told. */
function visitHere(frame: Frame, guest: Mention, isOwner: boolean): Draft | undefined {
  const guests = as('guest', guest.parties);
  const here = awaitedBy(frame, guest) ?? hostBefore(frame, guest);
  if (here) return named(frame, 'visit', [...guests, ...as('host', [here])], [guest]);
  const isOwn = isOwner && guest.parties.some(({ country }) => country !== null);
  return isOwn ? { ...named(frame, 'visit', guests, [guest]), wantsOtherSide: true } : undefined;
}

/** "The visit of the Peruvian minister has been postponed": by the office that tells it he was to be received. */
function awaitedBy({ view, verb, aspect }: Frame, { from, parties }: Mention): Party | undefined {
  const { publisher } = view.scene;
  const isPutOff = aspect.isCancelled || aspect.isFuture;
  const isGuest = OF_BY.has(lowerAt(view, leadOf(view, from))) && from - verb.to <= 2;
  if (!publisher?.country || !isPutOff || !isGuest) return undefined;
  const isForeign = parties.every(
    ({ country }) => country !== null && country !== publisher.country,
  );
  return isForeign ? publisher : undefined;
}

/** "Ann, whose trip to Peru ended on Monday": hers who is named before the comma. */
function whoseTrip({ view, verb, clause }: Frame): Mention | undefined {
  const isWhose = clause.conjunction === 'whose' && verb.at - clause.from <= OWNER_REACH;
  return isWhose ? lastBefore(view, clause)[0] : undefined;
}
