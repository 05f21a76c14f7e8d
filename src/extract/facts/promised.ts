import { lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';

/** "Peru and Chile have promised tanks": to somebody else, not "promised to build a dam". */
export const isPromiseToOthers = ({ frame: { view, verb } }: Draft): boolean =>
  view.scene.publisher === null &&
  /^(?:promise|pledge|offer)$/.test(verb.sense.base) &&
  lowerAt(view, verb.to) !== 'to' &&
  lowerAt(view, verb.to - 1) !== 'to';
