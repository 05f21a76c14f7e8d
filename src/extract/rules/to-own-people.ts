import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';

const OWN = /^(?:my|our|its|fellow)$/;
/** These may be somebody else's. */
const THEIRS = /^(?:his|her|their)$/;
const PEOPLE =
  /^(?:people|compatriots|countrymen|citizens|nationals|supporters|voters|nation|soldiers|troops|parliament|lawmakers|cabinet|youth|population|public)$/;
const TIES = /^(?:to|on|upon|for|the|all|of)$/;
/** In tokens: "call on all of my dear fellow countrymen". */
const REACH = 5;
const ASKING = /^(?:appeal|praise|greeting|support)$/;

/** "I appeal to my people", "urged its citizens": no words for another state. */
export function isToOwnPeople({ view, verb, aspect }: Frame): boolean {
  const { detail } = verb.sense;
  if (aspect.isPassive || !ASKING.test(detail)) return false;
  let at = verb.at + 1;
  while (at < verb.to + REACH && TIES.test(lowerAt(view, at))) at++;
  const word = lowerAt(view, at);
  if (/^(?:compatriots|countrymen)$/.test(word)) return true;
  return (OWN.test(word) || (detail === 'appeal' && THEIRS.test(word))) && arePeople(view, at + 1);
}

function arePeople(view: Frame['view'], from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    if (PEOPLE.test(lowerAt(view, at))) return true;
    if (/^(?:and|to|for|,|\.|'s)$/.test(lowerAt(view, at))) return false;
  }
  return false;
}

/** "We are defending ourselves", "our land": a deed, and no words for another state. */
export const isOfSelf = ({ view, verb }: Frame): boolean =>
  verb.sense.detail === 'defend' &&
  (SELF.test(lowerAt(view, verb.to)) ||
    (ANY_OWN.test(lowerAt(view, verb.to)) &&
      (verb.sense.tense === 'ing' || HOME.test(lowerAt(view, verb.to + 1)))));

const SELF = /^(?:ourselves|itself|themselves|himself|herself|myself)$/;
const HOME = /^(?:democracy|territory|lands?|country|people|homeland|freedom|nation|home|cities)$/;
const ANY_OWN = /^(?:our|its|their|his|her|my)$/;
