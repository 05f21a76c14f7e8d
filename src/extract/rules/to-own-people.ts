import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { GAP } from '../pattern-tree.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const COMPATRIOTS_COUNTRYMEN = anyOf('compatriots|countrymen');
/** Whoever hears it, of whatever state. */
const EVERYONE = anyOf('everyone|everybody|anyone|anybody|humanity|mankind');
const AND_TO = anyOf("and|to|for|with|against|towards?|,|\\.|'s");
const JOBS_GROWTH = anyOf('jobs|growth|livelihoods');

const OWN = anyOf('my|our|its|fellow');
/** These may be somebody else's. */
const THEIRS = anyOf('his|her|their');
const PEOPLE = anyOf(
  'people|compatriots|countrymen|citizens|nationals|supporters|voters|nation|soldiers|servicemen|servicewomen|peacekeepers|policemen|athletes|troops|parliament|lawmakers|cabinet|youth|population|public',
);
const TIES = anyOf('to|on|upon|for|the|all|of');
/** In tokens: "call on all of my dear fellow countrymen". */
const REACH = 5;
const ASKING = anyOf('appeal|praise|greeting|support');

/** "I appeal to my people", "urged its citizens", "asks everyone": no words for another state. */
export function isToOwnPeople(frame: Frame): boolean {
  const { verb, aspect } = frame;
  if (aspect.isPassive || !ASKING.has(verb.sense.detail)) return false;
  // "ordered Chad to withdraw its soldiers": Chad's.
  const ends = verb.sense.rest.includes(GAP) ? [] : [verb.to];
  return [verb.at + 1, ...ends].some((from) => isOfOwn(frame, from));
}

/** "Peruvian nationals in Chad are urged to leave": what an office tells its own. */
export function isAdviceToOwn({ view, clause, verb, aspect }: Frame): boolean {
  const { publisher } = view.scene;
  if (!publisher?.country || !aspect.isPassive || !ASKING.has(verb.sense.detail)) return false;
  const [first] = mentionsWithin(view, { from: clause.from, to: verb.at });
  const isOwn = first?.parties.some(({ country }) => country === publisher.country) === true;
  return isOwn && (isAnyAt(view, first.to - 1, PEOPLE) || arePeople(view, first.to));
}

function isOfOwn(frame: Frame, from: number): boolean {
  const { view, verb } = frame;
  let at = from;
  while (at < verb.to + REACH && isAnyAt(view, at, TIES)) at++;
  if (isAnyAt(view, at, COMPATRIOTS_COUNTRYMEN)) return true;
  if (verb.sense.detail === 'appeal' && (isAnyAt(view, at, EVERYONE) || areThoseWho(view, at)))
    return true;
  const isTheirs = verb.sense.detail === 'appeal' && isAnyAt(view, at, THEIRS);
  return (
    isOwnNation(frame, at) || ((isAnyAt(view, at, OWN) || isTheirs) && arePeople(view, at + 1))
  );
}

/** "I ask those who seek their relatives to write to us". */
const areThoseWho = (view: Frame['view'], at: number): boolean =>
  lowerAt(view, at) === 'those' && lowerAt(view, at + 1) === 'who';

/** "paid tribute to the Peruvian soldiers", as Peru does. */
function isOwnNation({ view, subjects, verb }: Frame, at: number): boolean {
  const nation = view.mentions.find(({ from, to }) => from <= at && at < to);
  const own = countriesOf(partiesOf(subjects));
  // "the gratitude of the Peruvian people".
  if (!nation || lowerAt(view, leadIn(view, at)) === 'of') return false;
  if (!countriesOf(nation.parties).every((one) => own.includes(one))) return false;
  // "asked his envoy, Ann Lee, to meet with Chad": one of his own.
  const isOfficial = nation.kind === 'person' && countriesOf(nation.parties).length > 0;
  if (isOfficial && verb.sense.detail === 'appeal') return true;
  const last = lowerAt(view, nation.to - 1);
  // "urged Kenyans to stay calm".
  const isPeople = nation.kind === 'adjective' && last.endsWith('ns');
  return isPeople || isAnyAt(view, nation.to - 1, PEOPLE) || arePeople(view, nation.to);
}

function arePeople(view: Frame['view'], from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    if (isAnyAt(view, at, PEOPLE)) return true;
    if (isAnyAt(view, at, AND_TO)) return false;
  }
  return false;
}

/** "announced a fund, supporting skilled jobs in Leeds": what money does. */
export const isForJobs = ({ view, verb }: Frame): boolean =>
  verb.sense.tense === 'ing' &&
  verb.sense.detail === 'support' &&
  [0, 1, 2].some((next) => isAnyAt(view, verb.to + next, JOBS_GROWTH));

/** "We are defending ourselves", "our land": a deed, and no words for another state. */
export const isOfSelf = ({ view, verb }: Frame): boolean =>
  verb.sense.detail === 'defend' &&
  (isAnyAt(view, verb.to, SELF) ||
    (isAnyAt(view, verb.to, ANY_OWN) &&
      (verb.sense.tense === 'ing' || isAnyAt(view, verb.to + 1, HOME))));

const SELF = anyOf('ourselves|itself|themselves|himself|herself|myself');
const HOME = anyOf('democracy|territory|lands?|country|people|homeland|freedom|nation|home|cities');
const ANY_OWN = anyOf('our|its|their|his|her|my');
