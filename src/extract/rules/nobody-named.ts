import type { Kind } from '../../../events/detail.ts';
import { bearersOf } from '../grammar/bearers.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, leadIn, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { announcersOf, isBan, isByList, isEntry } from './announcers.ts';
import { attackersOf } from './attackers.ts';
import { enteredIn } from './elsewhere.ts';
import { expellerOf, isLeft } from './expeller.ts';
import { HARMS } from './harmed.ts';
import { keepersOf } from './keepers.ts';
import { listedBy } from './listed-by.ts';
import { countriesOf } from './rule.ts';
import { sentFrom } from './sent-from.ts';
import { shutOutBy } from './shut-out-by.ts';
import { summonerOf } from './summoner.ts';
import { protestersOf, tellersOf } from './tellers.ts';
import { vetoedBy } from './vetoed-by.ts';

const KIDNAP_ABDUCT = anyOf('kidnap|abduct');
const FROM_OF = anyOf('from|of');

/** What only the country can do in which it is done. */
const BY_PLACE: ReadonlySet<Kind> = new Set<Kind>(['detention', 'expulsion', 'legal']);

/** Who does it in the passive without "by". */
export const byNobodyNamed = (frame: Frame, kind: Kind): readonly Party[] =>
  firstOf(
    partiesOf([...shutOutBy(frame), ...listedBy(frame), ...vetoedBy(frame), ...sentFrom(frame)]),
    byKind(frame, kind),
  );

/** Who does it by the kind of deed. */
function byKind(frame: Frame, kind: Kind): readonly Party[] {
  const { view, clause, verb } = frame;
  if (kind === 'deployment') return firstOf(partiesOf(ownTroops(frame)), tellersOf(frame, kind));
  if (kind === 'release-exchange') return partiesOf(keepersOf(frame));
  if (kind === 'protest') return orJustNamed(frame, protestingIn(frame));
  if (kind === 'force') return partiesOf(attackersOf(view, { from: verb.at, to: clause.to }));
  if (isByList(kind) || isBan(frame)) return announcersOf(frame);
  const isByPlace = verb.sense.base === 'deport' || isEntry(frame);
  if (BY_PLACE.has(kind) || isByPlace) return whereItWas(frame, kind);
  return firstOf(kind === 'visa-border' ? partiesOf(enteredIn(frame)) : [], tellersOf(frame, kind));
}

const firstOf = (found: readonly Party[], others: readonly Party[]): readonly Party[] =>
  found.length > 0 ? found : others;

const protestingIn = (frame: Frame): readonly Party[] =>
  isOfWords(frame) ? protestersOf(frame) : summonerOf(frame);

/** "A protest was lodged": no envoy was summoned. */
const isOfWords = ({ view, verb: { objectAt } }: Frame): boolean =>
  objectAt !== undefined && isAnyAt(view, objectAt, PROTEST);

const PROTEST = anyOf(
  'protests?|complaints?|objections?|demarches?|representations|notes?|letters?',
);

/** By the state where it was done. */
function whereItWas(frame: Frame, kind: Kind): readonly Party[] {
  const { view, clause, verb } = frame;
  // "were kidnapped in Chad": by somebody there, and not by Chad.
  if (KIDNAP_ABDUCT.has(verb.sense.base)) return [];
  const place = mentionsWithin(view, { from: verb.at, to: clause.to }).find(isPlaceOf(frame));
  // "was arrested over the bombings in Peru": wherever that was.
  if (place && hasWord(view, { from: verb.to, to: place.from }, HARMS)) return [];
  if (place) return orJustNamed(frame, partiesOf([place]));
  const expeller = kind === 'expulsion' ? expellerOf(frame) : [];
  return orJustNamed(frame, firstOf(expeller, tellersOf(frame, kind)));
}

const orJustNamed = (frame: Frame, found: readonly Party[]): readonly Party[] =>
  found.length > 0 ? found : justNamed(frame);

/** "Four men were arrested", straight behind what the police of a state did: by those. */
function justNamed({ view, verb, patients }: Frame): readonly Party[] {
  const they = view.scene.publisher === null ? view.scene.memory.they(verb.at) : [];
  // "Peruvian envoys were told to leave": not by Peru.
  const isOwn = they[0] && countriesOf(partiesOf(patients)).includes(they[0].country ?? '');
  return they.length === 1 && !isOwn ? they : [];
}

/** "American troops are stationed in Peru": those who are moved are the state's own. */
const ownTroops = ({ view, clause, verb, patients }: Frame): readonly Mention[] =>
  patients.length > 0 ? patients : bearersOf(view, clause, verb.at);

const isPlaceOf =
  (frame: Frame) =>
  (one: Mention): boolean =>
    one.isPlace ||
    isAnyAt(frame.view, one.from - 1, FROM_OF) ||
    isLandOf(frame, one) ||
    isLeft(frame, one.from);

/** "in the Chilean city of". */
const isLandOf = ({ view }: Frame, { from, to, kind }: Mention): boolean =>
  kind === 'adjective' && isAnyAt(view, to, LAND) && isAnyAt(view, leadIn(view, from), PLACED);

const PLACED = anyOf('in|at|on|near');
const LAND = anyOf(
  'city|town|port|capital|province|region|island|airport|border|village|resort|coast|waters',
);
