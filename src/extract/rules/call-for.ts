import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const CALLS_CALL = anyOf('calls?');

/** "Ann's call for contacts with Bob": an appeal, and nobody rang. */
export const isCallFor = ({ view, verb }: Frame): boolean =>
  isAnyAt(view, verb.at, CALLS_CALL) && lowerAt(view, verb.to) === 'for';
