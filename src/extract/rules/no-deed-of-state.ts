import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isOfRoom, isOutOfHouse } from './left-room.ts';
import { isBidToOwn, isNobodyTaken, isOutOfTrade, isTurningTo } from './people-meant.ts';

const LAWMAKERS_MEMBERS = anyOf(
  'lawmakers?|members?|students?|senators?|deputies|leaders?|legislators?|mps?',
);

const RECOGNISE_RECOGNIZE = anyOf('recogni[sz]e');
const SELL_BUY = anyOf('sell|buy|supply|export|import|purchase|ship|deliver');
const BORDER_FRONTIER = anyOf('border|frontier');
const TOWNS_CITY = anyOf('towns?|city|villages?|market|region|area|fence');

/** What police and courts do to somebody in private, and what somebody does who is no envoy: no deed between states. */
export const isNoDeedOfState = (frame: Frame): boolean =>
  [
    isPrivateArrest,
    isByCourt,
    isNoEnvoy,
    isOfRoom,
    isOutOfHouse,
    isWreck,
    isSunk,
    isOfTown,
    isFromParty,
    isTradeFigure,
    isForOwnCitizens,
    isOfNoState,
    isStoppedOfOther,
    isNobodyTaken,
    isTurningTo,
    isBidToOwn,
    isOutOfTrade,
  ].some((is) => is(frame));

const STOP_HALT = anyOf('stop|halt|end|cease');

/** "Our army stopped Chad's attacks": those of whoever was stopped, and no truce. */
const isStoppedOfOther = ({ view, verb, subjects }: Frame): boolean =>
  verb.sense.detail === 'ceasefire-withdrawal' &&
  STOP_HALT.has(verb.sense.base) &&
  subjects.length > 0 &&
  mentionsWithin(view, { from: verb.at, to: verb.to }).some(
    ({ kind, parties: [owner] }) =>
      kind !== 'group' &&
      owner !== undefined &&
      subjects.every(({ parties }) => parties.every(({ country }) => country !== owner.country)),
  );

/** "Consular assistance is provided by the embassy in Peru": to its own people there. */
const isForOwnCitizens = ({ view, verb, clause }: Frame): boolean =>
  verb.sense.detail === 'aid' && hasWord(view, clause, CONSULAR);

const CONSULAR = anyOf('consular');

/** "The cruiser sank 40 days ago", "sank off Lima": nobody sank it. */
const isSunk = ({ view, verb, aspect }: Frame): boolean =>
  verb.sense.base === 'sink' &&
  !aspect.isPassive &&
  (view.scene.tokens[verb.to]?.kind !== 'word' ||
    isAnyAt(view, verb.to, BEHIND_SUNK) ||
    view.dates.some(({ from }) => from === verb.to));

/** "The decision of Chad is recognised by Peru": no state is. */
const isOfNoState = ({ view, verb, aspect, patients }: Frame): boolean =>
  RECOGNISE_RECOGNIZE.has(verb.sense.base) &&
  aspect.isPassive &&
  patients.every(({ from }) => lowerAt(view, leadIn(view, from)) === 'of');

const BEHIND_SUNK = anyOf(
  'in|off|on|after|with|at|near|when|while|during|within|following|because|due|and|as|to|into|under|there|here',
);

const MEASURES = anyOf(
  'tonnes?|tons?|barrels?|bushels?|bales?|litres|liters|gallons|kilograms|kilos|bags|carats|ounces|hectares|megawatts?|kilowatts?|cubic',
);

/** "sold Peru 66,000 tonnes of wheat last year": how much was traded in a year or so is a figure and no deed. */
const isTradeFigure = ({ view, verb, clause, aspect }: Frame): boolean =>
  SELL_BUY.has(verb.sense.base) &&
  !aspect.isFuture &&
  hasWord(view, { from: verb.at, to: clause.to }, MEASURES) &&
  view.dates.some(
    ({ from, to, edtf }) => from >= clause.from && to <= clause.to && edtf !== null && isLong(edtf),
  );

/** A year, or some months of one. */
const isLong = (edtf: string): boolean => /^\d{4}~?$|^[\d-]+\/[\d-]+$/.test(edtf);

const LAW = anyOf(
  'police|policemen|court|courts|judge|judges|tribunal|prosecutors?|magistrates?|detectives|officers|customs',
);
const PRIVATE = anyOf(
  'man|men|woman|women|couple|tourist|tourists|businessman|businessmen|businesswoman|teenager|teenagers|student|students|singer|singers|actor|actress|footballer|footballers|player|players|fan|fans|driver|drivers|passenger|passengers|backpacker|backpackers|robber|robbers|thief|thieves|smuggler|smugglers|trafficker|traffickers|poacher|poachers|gang|suspects|hooligan|hooligans|supporters|imam|imams|priest|priests|nun|nuns|migrants|stowaways|boy|boys|girl|girls|mother|father|son|daughter|husband|wife|nurse|rapper|banker',
);
const CRIMES = anyOf(
  'drug|drugs|cocaine|heroin|cannabis|smuggling|theft|robbery|burglary|fraud|murder|murdering|rape|trafficking|counterfeiting|forgery|shoplifting|embezzlement|assault|brawl|drunk|laundering',
);

/** What makes it one: who is held serves a state, or is held for serving one. */
const OF_STATE = anyOf(
  'spying|espionage|hacking|cyberattack|cyberattacks|spies|spy|diplomat|diplomats|consul|officer|officers|sailor|sailors|soldier|soldiers|fishermen|crew|embassy|agent|agents|intelligence|colonel|general|pilot|pilots|dissident|dissidents|guards|army|navy',
);

/** What one state does for another. */
const HANDING = anyOf('extradite|hand|surrender|transfer|turn|request|seek|deliver');
const BY_POLICE = anyOf('detention|force|legal');

/** "A Peruvian man was arrested in Chile on drug charges", "Police shot a Peruvian robber". */
function isPrivateArrest(frame: Frame): boolean {
  const { view, clause, verb } = frame;
  if (!BY_POLICE.has(verb.sense.detail) || isByState(frame)) return false;
  if (HANDING.has(verb.sense.base)) return false;
  if (verb.sense.detail === 'force' && frame.subjects.length === 0) return false;
  const isPrivate = hasWord(view, clause, CRIMES) || isOfPrivate(view, clause);
  return isPrivate && !hasWord(view, clause, OF_STATE);
}

/** "a Peruvian businessman"; whoever is told of by name is known to more than the police: "Peruvian businessman Juan Diaz". */
function isOfPrivate(view: SentenceView, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (isAnyAt(view, at, PRIVATE) && !isNamed(view, at + 1)) return true;
  return false;
}

const isNamed = ({ scene: { tokens } }: SentenceView, at: number): boolean =>
  tokens[at]?.capital === true && tokens[at + 1]?.capital === true;

/** By the state itself, and none of its police. */
const isByState = ({ view, subjects }: Frame): boolean =>
  subjects.length > 0 && !subjects.some(({ from, to }) => hasWord(view, { from, to }, LAW));

const REFUSING = anyOf('throw|toss|reject|dismiss|deny|refuse|turn');
const COURTS = anyOf('court|courts|judge|judges|tribunal|magistrates?');

/** "A Chilean court ordered the extradition of a Peruvian": handed over by nobody yet; nor is it one that a singer is to be arrested. */
const isByCourt = ({ view, clause, verb, subjects }: Frame): boolean =>
  verb.sense.detail === 'legal' &&
  subjects.some(({ from, to }) => hasWord(view, { from, to: to + 1 }, COURTS)) &&
  ((verb.sense.rest.includes('extradition') && !REFUSING.has(verb.sense.base)) ||
    (isOfPrivate(view, clause) && !hasWord(view, clause, OF_STATE)));

const ENVOYS = anyOf(
  'ambassadors?|envoys?|consuls?|commissioners?|chargé|charge|representatives?|attachés?|attaches?|diplomats?',
);

/** "A Peruvian doctor returned to his post in Chile". */
const isNoEnvoy = ({ view, verb: { sense, at }, clause }: Frame): boolean =>
  sense.base === 'return' &&
  sense.rest.at(-1) === 'post' &&
  !hasWord(view, { from: clause.from, to: at }, ENVOYS);

/** "A fishing boat sank off Chile": by itself. */
const isWreck = ({ view, verb, aspect }: Frame): boolean =>
  verb.sense.base === 'sink' && !aspect.isPassive && isAnyAt(view, verb.to, ALONE);

const ALONE = anyOf(
  'off|in|on|near|after|at|when|while|as|during|with|,|\\.|today|yesterday|late|early',
);

/** "closed the border town's market". */
const isOfTown = ({ view, verb: { sense, to } }: Frame): boolean =>
  sense.detail === 'visa-border' &&
  isAnyAt(view, to - 1, BORDER_FRONTIER) &&
  isAnyAt(view, to, TOWNS_CITY);

/** "expelled three lawmakers from the ruling party". */
const isFromParty = ({ view, verb, clause }: Frame): boolean =>
  verb.sense.detail === 'expulsion' &&
  isFrom(view, { from: verb.to, to: clause.to }) &&
  hasWord(view, { from: verb.to, to: clause.to }, LAWMAKERS_MEMBERS);

const CHAMBERS = anyOf('party|parliament|chamber|school|club|union|league');
/** In tokens: "from the ruling party". */
const FROM_REACH = 5;

/** "expelled from the party", not "expelled members of the parliament". */
function isFrom(view: SentenceView, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (lowerAt(view, at) !== 'from') continue;
    if (hasWord(view, { from: at, to: Math.min(to, at + FROM_REACH) }, CHAMBERS)) return true;
  }
  return false;
}
