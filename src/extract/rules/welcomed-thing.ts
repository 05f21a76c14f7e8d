import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

/** "welcomed Israel's willingness", "welcomed the decision": a thing, not a guest. */
export function isThingWelcomed({ view, verb }: Frame): boolean {
  const { family, base, rest } = verb.sense;
  if (family !== 'receive' || !(base === 'welcome' || rest.includes('welcome'))) return false;
  const first = view.mentions.find(({ from }) => from >= verb.to);
  if (!first) return true;
  // "a high-level Chadian delegation".
  const isSent =
    first.from - verb.to <= SENT_REACH &&
    hasWord(view, { from: verb.to, to: first.to + 1 }, DELEGATION) &&
    lowerAt(view, first.to + 1) !== "'s" &&
    !hasWord(view, { from: verb.to, to: first.from }, SENDER);
  const isGuest = first.from - verb.to <= 1 && !first.isOwner && first.kind !== 'adjective';
  return !isGuest && !isSent;
}

const DELEGATION = anyOf('delegations?');
/** "welcomed a statement by the Chadian delegation": no guests. */
const SENDER = anyOf('by|from|of|to|for');
/** In tokens, from the verb to the state of a delegation. */
const SENT_REACH = 5;

const VISITS = anyOf('visit|arrival|presence');

/** "welcomed the minister's visit": greets whoever came. */
export const isVisitWelcomed = ({ view, verb, clause }: Frame): boolean => {
  let to = verb.to;
  // "the agreement signed during the visit".
  while (to < clause.to && !isAnyAt(view, to, DURING)) to++;
  return hasWord(view, { from: verb.to, to }, VISITS);
};

const DURING = anyOf('during|since|signed|reached|made|achieved|concluded|proclaimed');
