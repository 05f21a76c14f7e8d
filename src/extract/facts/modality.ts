import { type DateExpression, isAfter } from '../dates/expression.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Modality } from './timed.ts';

const IN_BY = anyOf('in|by');
const ANNOUNCE_IMPOSE = anyOf('announce|impose|sanction|designate|expel');

const CALLED_OFF = anyOf(
  'cancel|postpone|scrap|delay|shelve|drop|ditch|abandon|abort|nix|axe|defer|suspend',
);

/** "cancelled a visit", "called off the talks", "pushed back a meeting"; "dropped in on" calls off nothing. */
const isCallingOff = ({ verb: { sense } }: Draft['frame']): boolean =>
  (CALLED_OFF.has(sense.base) && !IN_BY.has(sense.rest[0] ?? '')) ||
  PUTTING_OFF.get(sense.rest[0] ?? '')?.has(sense.base) === true ||
  sense.rest.includes('plug');

/** "pulled out of a visit": the particle with the verbs before it. */
const PUTTING_OFF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['off', anyOf('call|put')],
  ['back', anyOf('push')],
  ['out', anyOf('pull|back|bow')],
]);

/** Whether a verb tells of what is to be, or was to be and was called off or denied. */
export const isOfPlan = (frame: Draft['frame']): boolean =>
  frame.aspect.isFuture || frame.aspect.isCancelled || frame.aspect.isDenied || isCallingOff(frame);

/** "on Monday cancelled a visit set for May": of the dates beside a verb that calls off, those on which it was to be. */
export function wasToBe(
  frame: Draft['frame'],
  dates: readonly DateExpression[],
  publishedOn: string,
): readonly DateExpression[] {
  const ahead = isCallingOff(frame) ? dates.filter((date) => isAfter(date, publishedOn)) : [];
  return ahead.length > 0 ? ahead : dates;
}

/** Whether a draft happened, goes on, is to be, was called off or is denied. */
export function modalityOf({ detail, frame, isStanding }: Draft): Modality {
  if (frame.aspect.isDenied) return 'denied';
  const isOff = detail.type === 'meeting' && isCallingOff(frame);
  if (frame.aspect.isCancelled || isOff) return 'cancelled';
  if (frame.aspect.isFuture) return 'planned';
  return isStanding || (frame.aspect.isProgressive && !isAnnounced(frame)) ? 'ongoing' : 'actual';
}

/** "We are announcing aid", "is imposing sanctions": an office that does it by saying so. */
const isAnnounced = ({ view, verb }: Draft['frame']): boolean =>
  view.scene.publisher !== null &&
  (verb.sense.family === 'speak' || ANNOUNCE_IMPOSE.has(verb.sense.base));

/** "has consistently conveyed": not at one meeting alone. */
export const isKeptUp = ({ aspect }: Draft['frame']): boolean => aspect.isKept && aspect.isPerfect;

export const isAhead = ({ aspect }: Draft['frame']): boolean => aspect.isFuture;
