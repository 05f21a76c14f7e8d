import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

const PROMISE_PLEDGE = anyOf('promise|pledge|offer');

/** "Peru and Chile have promised tanks": to somebody else, not "promised to build a dam". */
export const isPromiseToOthers = ({ frame: { view, verb } }: Draft): boolean =>
  view.scene.publisher === null &&
  PROMISE_PLEDGE.has(verb.sense.base) &&
  lowerAt(view, verb.to) !== 'to' &&
  !isAnyAt(view, verb.to - 1, MUTUAL);

/** "pledged to", "pledged to increase cooperation": of what the two do themselves. */
const MUTUAL = anyOf('to|cooperation');
