import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import { type Look, verbAhead } from './look.ts';

/** "the villages that Peru shelled", "wants back the trawler that Peru seized": things of which a state with its verb behind tells more. */
export const isOfThing = (look: Look, at: number): boolean =>
  isAny(look.tokens, at - 1, THINGS) && look.mentionFrom.has(at + 1) && verbAhead(look, at + 1);

const THINGS = anyOf(
  'trawlers?|boats?|ships?|vessels?|tankers?|freighters?|airliner|jets?|planes?|helicopters?|drones?|villages?|towns?|islands?|islets|posts|outposts|bridges?|cargo|shipments?|missiles|warships?|hostages|captives|prisoners|sailors|fishermen|hikers|soldiers|pilots',
);
