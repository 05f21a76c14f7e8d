import { lastBefore } from '../grammar/antecedent.ts';
import type { Frame } from '../grammar/frame.ts';
import { inPassing } from '../grammar/in-passing.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { leadOf } from './goers.ts';
import { hostBefore } from './host-before.ts';
import { isTiedBy, named, OWNER_REACH, ownerOf, WITH } from './named-parts.ts';
import { as, countriesOf, type Draft } from './rule.ts';
import { tiedPlaces } from './tied-places.ts';
import { isTraveller, isWhere } from './visited-places.ts';

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
  if (!host) return visitHere(frame, guest, owner === guest);
  const places = after
    .slice(after.indexOf(host))
    .filter((one) => one === host || isWhere(view, one));
  return visitTo(frame, guest, tiedPlaces(view, places));
}

/** "welcomed the visit of a Peruvian trade mission": only what they spoke of. */
const isOfSpeech = (frame: Frame, { kind }: Mention): boolean => {
  const { view, verb, clause } = frame;
  const isKnown = lowerAt(view, verb.at - 1) === 'recent';
  const speaking = clause.verbs.findLast(({ at }) => at < verb.at)?.sense.family;
  return kind !== 'person' && !isKnown && SPEAKING.has(speaking);
};

const SPEAKING: ReadonlySet<string | undefined> = new Set(['speak', 'receive']);

function visitTo(frame: Frame, guest: Mention, places: readonly Mention[]): Draft | undefined {
  const [guests, hosts] = [partiesOf([guest]), partiesOf(places)];
  if (countriesOf([...guests, ...hosts]).length < 2) return undefined;
  const participants = [...as('guest', guests), ...as('host', hosts)];
  return beforeNow(frame, (told) => named(told, 'visit', participants, [guest, ...places]));
}

/** "spoke today to discuss Ann's recent trip to Peru": made before, on a day that only its own words can tell. */
function beforeNow(frame: Frame, told: (frame: Frame) => Draft): Draft {
  if (lowerAt(frame.view, frame.verb.at - 1) !== 'recent') return told(frame);
  const draft = told(inPassing(frame));
  return { ...draft, dated: { from: draft.evidence.from, to: draft.dated.to } };
}

/** Where no place is named: to those who await the guest, else to the other side of what is told. */
function visitHere(frame: Frame, guest: Mention, isOwner: boolean): Draft | undefined {
  const guests = as('guest', guest.parties);
  const here = awaitedBy(frame, guest) ?? hostBefore(frame, guest);
  if (here) return named(paidTo(frame), 'visit', [...guests, ...as('host', [here])], [guest]);
  const isOwn = isOwner && guest.parties.some(({ country }) => country !== null);
  return isOwn ? { ...named(frame, 'visit', guests, [guest]), wantsOtherSide: true } : undefined;
}

/** "the visit of the Peruvian President on 3 May", in what an office tells: of some time before. */
const paidTo = (frame: Frame): Frame =>
  frame.view.scene.publisher === null || isOff(frame) ? frame : inPassing(frame);

const isOff = ({ aspect }: Frame): boolean => aspect.isCancelled || aspect.isFuture;

/** "The visit of the Peruvian minister has been postponed", "was on 3 May": by the office that tells it he was to be received, or was. */
function awaitedBy(frame: Frame, { from, to, parties }: Mention): Party | undefined {
  const { view, verb } = frame;
  const { publisher } = view.scene;
  const isToCome = isOff(frame);
  const isGuest = isAnyAt(view, leadOf(view, from), OF_BY) && from - verb.to <= 2;
  if (!publisher?.country || !(isToCome || isOnDay(frame, to)) || !isGuest) return undefined;
  const isForeign = parties.every(
    ({ country }) => country !== null && country !== publisher.country,
  );
  if (!isForeign) return undefined;
  return isToCome ? publisher : { ...publisher, person: null, office: null };
}

/** In tokens: "the visit of the President on 3 May". */
const DAY_REACH = 2;

/** Whether its day stands straight behind whoever came, or in "…, which took place last week". */
function isOnDay({ view, index }: Frame, from: number): boolean {
  const next = view.clauses[index + 1];
  const isHeld = next?.link === 'relative' && next.verbs[0]?.sense.family === 'held';
  return view.dates.some(
    (date) =>
      date.edtf !== null &&
      date.from >= from &&
      (date.from - from <= DAY_REACH || (isHeld && date.to <= next.to)),
  );
}

/** "Ann, whose trip to Peru ended on Monday": hers who is named before the comma. */
function whoseTrip({ view, verb, clause }: Frame): Mention | undefined {
  const isWhose = clause.conjunction === 'whose' && verb.at - clause.from <= OWNER_REACH;
  return isWhose ? lastBefore(view, clause)[0] : undefined;
}
