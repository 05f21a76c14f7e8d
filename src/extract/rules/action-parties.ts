import type { Kind } from '../../../events/detail.ts';
import { bearersOf } from '../grammar/bearers.ts';
import { type Frame, partiesOf } from '../grammar/frame.ts';
import { isMediator } from '../grammar/mediators.ts';
import {
  hasWord,
  hasWordLike,
  lowerAt,
  mentionsWithin,
  type Range,
} from '../grammar/sentence-view.ts';
import type { Mention, Party } from '../who/mention.ts';
import { announcersOf, isBan, isByList, ownBodyOf } from './announcers.ts';
import { attackersOf } from './attackers.ts';
import { blamedBehind } from './blamed-behind.ts';
import { askedBefore, enteredIn, metBefore, placeBefore } from './elsewhere.ts';
import { expellerOf } from './expeller.ts';
import { orFirmsIn } from './firms-in.ts';
import { HARMS } from './harmed.ts';
import { heldOf, listsSome } from './held-people.ts';
import { isKeptFrom } from './kept-from.ts';
import { enteredBefore, pointedTo, votedOn } from './named-before.ts';
import { placeOfWhere, theCountry } from './of-where.ts';
import { isOnlyBeside } from './only-beside.ts';
import { consequenceAt, ownEnd } from './own-end.ts';
import { keepersOf, ownSideOf, patientFrom, postOf } from './passive-parties.ts';
import { protestedTo } from './posted-in.ts';
import { hasOther } from './rule.ts';
import { summonerOf } from './summoner.ts';
import { takenWith } from './taken-with.ts';
import { protestersOf, tellersOf } from './tellers.ts';

/** What is done to all who are named after the verb, and to the country in which it is done. */
const TO_PLACES: ReadonlySet<Kind> = new Set<Kind>([
  'force',
  'incursion',
  'deployment',
  'aid',
  'ceasefire-withdrawal',
  'visa-border',
  'evacuation',
  'loan-investment',
  'recall',
  'relations',
]);
/** What only the country can do in which it is done. */
const BY_PLACE: ReadonlySet<Kind> = new Set<Kind>(['detention', 'expulsion', 'legal']);

/** What is done to those of a state that may be named only in the reason. */
const OF_ENVOYS: ReadonlySet<Kind> = new Set<Kind>(['expulsion', 'recall']);

/** Who does it: the subject, whoever bears a state's name, or the country where somebody is arrested. */
export function initiatorsOf(frame: Frame, kind: Kind): readonly Party[] {
  const { view, clause, verb, aspect, subjects } = frame;
  const acting = subjects.filter((one) => one.kind !== 'media');
  if (acting.length > 0) return partiesOf(acting);
  if (!aspect.isPassive) return orOwnBody(frame, kind, partiesOf(bearersOf(view, clause, verb.at)));
  const owners = ownSideOf(frame, kind);
  if (owners.length > 0) return partiesOf(owners);
  return byNobodyNamed(frame, kind);
}

/** In the passive without "by". */
function byNobodyNamed(frame: Frame, kind: Kind): readonly Party[] {
  const { view, clause, verb } = frame;
  if (kind === 'deployment') return firstOf(partiesOf(ownTroops(frame)), tellersOf(frame, kind));
  if (kind === 'release-exchange') return partiesOf(keepersOf(frame));
  if (kind === 'protest') return orJustNamed(frame, protestingIn(frame));
  if (kind === 'force') return partiesOf(attackersOf(view, { from: verb.at, to: clause.to }));
  if (isByList(kind) || isBan(frame)) return announcersOf(frame);
  if (BY_PLACE.has(kind) || verb.sense.base === 'deport') return whereItWas(frame, kind);
  return firstOf(kind === 'visa-border' ? partiesOf(enteredIn(frame)) : [], tellersOf(frame, kind));
}

const protestingIn = (frame: Frame): readonly Party[] =>
  isOfWords(frame) ? protestersOf(frame) : summonerOf(frame);

/** "A protest was lodged": no envoy was summoned. */
const isOfWords = ({ view, verb: { objectAt } }: Frame): boolean =>
  objectAt !== undefined && PROTEST.test(lowerAt(view, objectAt));

const PROTEST = /^(?:protests?|complaints?|objections?|demarches?|representations)$/;

/** By the state where it was done. */
function whereItWas(frame: Frame, kind: Kind): readonly Party[] {
  const { view, clause, verb } = frame;
  const place = mentionsWithin(view, { from: verb.at, to: clause.to }).find(isPlaceOf(frame));
  // "was arrested over the bombings in Peru": wherever that was.
  if (place && hasWord(view, { from: verb.to, to: place.from }, HARMS)) return [];
  if (place) return orJustNamed(frame, partiesOf([place]));
  const expeller = kind === 'expulsion' ? expellerOf(frame) : [];
  return orJustNamed(frame, firstOf(expeller, tellersOf(frame, kind)));
}

const firstOf = (found: readonly Party[], other: readonly Party[]): readonly Party[] =>
  found.length > 0 ? found : other;

/** "The Bureau of Industry is listing ten firms": a body of the state that publishes, where no other is named before. */
const orOwnBody = (frame: Frame, kind: Kind, found: readonly Party[]): readonly Party[] =>
  found.length === 0 && (isByList(kind) || kind === 'protest') ? ownBodyOf(frame) : found;

const orJustNamed = (frame: Frame, found: readonly Party[]): readonly Party[] =>
  found.length > 0 ? found : justNamed(frame);

/** "Four men were arrested", straight behind what the police of a state did: by those. */
function justNamed({ view, verb }: Frame): readonly Party[] {
  const they = view.scene.publisher === null ? view.scene.memory.they(verb.at) : [];
  return they.length === 1 ? they : [];
}

/** "American troops are stationed in Peru": those who are moved are the state's own. */
const ownTroops = ({ view, clause, verb, patients }: Frame): readonly Mention[] =>
  patients.length > 0 ? patients : bearersOf(view, clause, verb.at);

const isPlaceOf =
  ({ view }: Frame) =>
  ({ isPlace, from }: Mention): boolean =>
    isPlace || /^(?:from|of)$/.test(lowerAt(view, from - 1));

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
        (one !== 'group' || isOfOthers(parties, own)) &&
        (!isPlace || (TO_PLACES.has(kind) && !isWhere(kind, own))) &&
        hasOther(parties, own)
      );
    });
  const taken = takenWith(frame, own);
  if (taken) return partiesOf([taken]);
  const patients = isDoneTo ? othersIn({ from: patientFrom(frame), to: verb.at }) : [];
  const before = kind === 'detention' ? heldOf(frame, patients) : patients;
  if (kind === 'detention' && isDoneTo && before.length === 0 && !listsSome(frame)) return [];
  const others = before.length > 0 ? before : orFirmsIn(frame, kind, behind, othersIn(behind), own);
  if (others.length === 0) return namedElsewhere(frame, kind, own);
  const last = others.findIndex((mention, at) => !isNext(frame, mention, others[at + 1], kind));
  return partiesOf(others.slice(0, last + 1));
}

/** "A and B restored ties in Lomé": done by both to each other, and only somewhere. */
const isWhere = (kind: Kind, own: readonly (string | null)[]): boolean =>
  kind === 'relations' && new Set(own).size > 1;

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
  if (kind === 'relations') return partiesOf(placeBefore(frame, own));
  if (kind === 'ceasefire-withdrawal') return partiesOf(enteredBefore(frame, own));
  if (kind === 'aid') return aidedOf(frame, own);
  const post = kind === 'recall' ? postOf(frame, own) : [];
  return post.length > 0 || !OF_ENVOYS.has(kind) ? post : partiesOf(blamedBehind(frame, own));
}

/** Who asked for help, to whom it points, or who was met before it was given. */
function aidedOf(frame: Frame, own: readonly (string | null)[]): readonly Party[] {
  const found = [...askedBefore(frame, own), ...pointedTo(frame, own)];
  return partiesOf(found.length > 0 ? found : metBefore(frame, own));
}

/** "lifted its ban on sales to both countries": two, and neither of them those who act. */
const isOfOthers = (parties: readonly Party[], own: readonly (string | null)[]): boolean =>
  parties.length > 1 && parties.every(({ country }) => country !== null && !own.includes(country));

/** "on ten Chadians, alongside Mali and Peru": those do the same. */
const BESIDE = /^(?:alongside|together|along|coordination|jointly|concert|parallel)$/;

/** In tokens: "five Iraqis and a Libyan", "camps in Afghanistan and a chemical plant in Sudan". */
const LIST_REACH = 4;
const PLACE_REACH = 8;

function isNext({ view }: Frame, mention: Mention, next: Mention | undefined, kind: Kind): boolean {
  if (!next) return false;
  const reach = TO_PLACES.has(kind) && next.isPlace ? PLACE_REACH : LIST_REACH;
  if (next.from - mention.to > reach) return false;
  if (hasWordLike(view, mention.to, next.from, BESIDE)) return false;
  for (let at = mention.to; at < next.from; at++) {
    if (/^(?:and|,)$/.test(lowerAt(view, at))) return true;
  }
  return isKeptFrom(view, kind, mention, next);
}
