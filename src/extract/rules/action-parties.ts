import type { Kind } from '../../../events/detail.ts';
import { bearersOf } from '../grammar/bearers.ts';
import type { Frame } from '../grammar/frame.ts';
import { isMediator } from '../grammar/mediators.ts';
import { isAnyAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { aidedOf } from './aided.ts';
import { isByList, ownBodyOf } from './announcers.ts';
import { answeredBehind, blamedBehind } from './blamed-behind.ts';
import { placeBefore } from './elsewhere.ts';
import { isFirmOf, orFirmsIn } from './firms-in.ts';
import { givenTo } from './given-to.ts';
import { isHarmed } from './harmed.ts';
import { heldOf, listsSome } from './held-people.ts';
import { isJoinedTo } from './joined-to.ts';
import { isKeptFrom } from './kept-from.ts';
import { leftIn } from './left-in.ts';
import { enteredBefore, ownerInMain, servedBefore, votedOn } from './named-before.ts';
import { byNobodyNamed } from './nobody-named.ts';
import { placeOfWhere, theCountry } from './of-where.ts';
import { isOnlyBeside } from './only-beside.ts';
import { consequenceAt, ownEnd } from './own-end.ts';
import { objectOwner } from './owned-before.ts';
import { ownSideOf, postOf } from './passive-parties.ts';
import { patientFrom } from './patient-from.ts';
import { protestedTo } from './posted-in.ts';
import { hasOther } from './rule.ts';
import { wrongdoerBehind } from './sanction-reason.ts';
import { sayerHurt } from './sayer-hurt.ts';
import { isWhereShot } from './shot-down.ts';
import { ANSWERS, ECONOMIC, OF_ENVOYS, ON_LAND, TO_PLACES } from './sorts-of-action.ts';
import { takenWith } from './taken-with.ts';

const PRESENT_RETURN = anyOf('present|return|submit|hand');

/** Who does it: the subject, whoever bears a state's name, or the country where somebody is arrested. */
export function initiatorsOf(frame: Frame, kind: Kind): readonly Party[] {
  const { aspect, subjects } = frame;
  // "The embassy bombings killed 12": no deed of whose embassy it was.
  const acting = subjects.filter((one) => one.kind !== 'media' && !isHarmed(frame.view, one));
  if (acting.length > 0) return partiesOf(acting);
  if (!aspect.isPassive) return orOwnBody(frame, kind, partiesOf(actorsOf(frame, kind)));
  const owners = ownSideOf(frame, kind);
  if (owners.length > 0) return partiesOf(owners);
  return byNobodyNamed(frame, kind);
}

/** Those who act under the name of a state; none of its firms: "Peru's Petroperu halted fuel sales". */
function actorsOf({ view, clause, verb }: Frame, kind: Kind): readonly Mention[] {
  const found = bearersOf(view, clause, verb.at).filter((one) => !isHarmed(view, one));
  return ECONOMIC.has(kind) ? found.filter((one) => !isFirmOf(view, one)) : found;
}

/** "The Bureau of Industry is listing ten firms": a body of the state that publishes, where no other is named before. */
const orOwnBody = (frame: Frame, kind: Kind, found: readonly Party[]): readonly Party[] =>
  found.length === 0 && (isByList(kind) || kind === 'protest') ? ownBodyOf(frame) : found;

/** To whom it is done. */
export function recipientsOf(
  frame: Frame,
  kind: Kind,
  initiators: readonly Party[],
): readonly Party[] {
  const { view, verb, aspect } = frame;
  const isDoneTo = aspect.isPassive && !(kind === 'deployment' && frame.subjects.length === 0);
  const behind: Range = { from: verb.at, to: consequenceAt(view, verb.to, ownEnd(frame)) };
  const own = initiators.map(({ country }) => country);
  const othersIn = (range: Range) =>
    mentionsWithin(view, range).filter((mention) => {
      const { kind: one, parties, isPlace } = mention;
      return (
        one !== 'media' &&
        !isMediator(view, mention) &&
        !isOnlyBeside(view, kind, mention) &&
        !isWhereShot(view, verb, mention) &&
        (one !== 'group' || isOfOthers(parties, own)) &&
        (!isPlace ||
          isReached(view, kind, mention) ||
          (TO_PLACES.has(kind) && !isWhere(kind, own))) &&
        hasOther(parties, own)
      );
    });
  const taken = takenWith(frame, own);
  if (taken) return partiesOf([taken]);
  const patients = isDoneTo ? othersIn({ from: patientFrom(frame), to: verb.at }) : [];
  const before = kind === 'detention' ? heldOf(frame, patients) : patients;
  if (kind === 'detention' && isDoneTo && before.length === 0 && !listsSome(frame)) return [];
  const found = before.length > 0 ? before : orFirmsIn(frame, kind, behind, othersIn(behind), own);
  const others = leftIn(frame, kind, found);
  if (others.length === 0)
    return orOfOtherClause(frame, kind, namedElsewhere(frame, kind, own), own);
  const taker = givenTo(frame, others);
  if (taker) return taker;
  const last = others.findIndex((mention, at) => !isNext(frame, mention, others[at + 1], kind));
  return partiesOf(others.slice(0, last + 1));
}

const TO_INTO = anyOf('to|into');

/** "returned to Peru the bones of ten men": given to it. */
const isReached = (view: Frame['view'], kind: Kind, { from }: Mention): boolean =>
  kind === 'other' && isAnyAt(view, from - 1, TO_INTO);

/** "A and B restored ties in Lomé": done by both to each other, and only somewhere. */
const isWhere = (kind: Kind, own: readonly (string | null)[]): boolean =>
  (kind === 'relations' || kind === 'exercise') && new Set(own).size > 1;

/** Those of whom only another clause tells: whose land it is, or to whose deed it is an answer. */
function orOfOtherClause(
  frame: Frame,
  kind: Kind,
  found: readonly Party[],
  own: readonly (string | null)[],
): readonly Party[] {
  const owner = found.length > 0 ? undefined : objectOwner(frame, own);
  if (owner) return partiesOf([owner]);
  if (found.length > 0) return found;
  if (kind === 'sanction') return partiesOf(wrongdoerBehind(frame, own));
  if (ON_LAND.has(kind)) return partiesOf([...ownerInMain(frame, own), ...sayerHurt(frame, own)]);
  const isAnswer = ANSWERS.has(kind) || frame.verb.sense.base === 'scramble';
  return isAnswer && !frame.aspect.isPassive ? partiesOf(answeredBehind(frame, own)) : [];
}

/** Those whom a deed is done to and who are named outside its own words. */
function namedElsewhere(
  frame: Frame,
  kind: Kind,
  own: readonly (string | null)[],
): readonly Party[] {
  if (kind === 'vote-veto') return partiesOf(votedOn(frame, own));
  const place = TO_PLACES.has(kind) ? [...placeOfWhere(frame), ...theCountry(frame, own)] : [];
  if (place.length > 0) return place.filter(({ country }) => !own.includes(country));
  if (kind === 'protest') return protestedTo(frame, own);
  if (kind === 'relations') return atPost(frame, own);
  if (kind === 'ceasefire-withdrawal')
    return partiesOf([...enteredBefore(frame, own), ...servedBefore(frame, own)]);
  if (kind === 'aid') return aidedOf(frame, own);
  const post = kind === 'recall' ? postOf(frame, own) : [];
  return post.length > 0 || !OF_ENVOYS.has(kind) ? post : partiesOf(blamedBehind(frame, own));
}

/** Where a mission stands, or where an envoy serves who hands over his credentials or is back. */
function atPost(frame: Frame, own: readonly (string | null)[]): readonly Party[] {
  const seat = partiesOf(placeBefore(frame, own));
  const isOfEnvoy = PRESENT_RETURN.has(frame.verb.sense.base);
  return seat.length > 0 || !isOfEnvoy ? seat : postOf(frame, own);
}

/** "lifted its ban on sales to both countries": two, and neither of them those who act. */
const isOfOthers = (parties: readonly Party[], own: readonly (string | null)[]): boolean =>
  parties.length > 1 && parties.every(({ country }) => country !== null && !own.includes(country));

/** In tokens: "five Iraqis and a Libyan", "camps in Afghanistan and a chemical plant in Sudan". */
const LIST_REACH = 4;
const PLACE_REACH = 8;

const isNext = (
  { view }: Frame,
  mention: Mention,
  next: Mention | undefined,
  kind: Kind,
): boolean =>
  next !== undefined &&
  (isJoinedTo(
    view,
    mention,
    next,
    TO_PLACES.has(kind) && next.isPlace ? PLACE_REACH : LIST_REACH,
  ) ??
    isKeptFrom(view, kind, mention, next));
