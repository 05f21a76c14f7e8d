import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const CALLS_CALL = anyOf('calls?');

/** "Ann's call for contacts with Bob": an appeal, and nobody rang. */
export const isCallFor = ({ view, verb }: Frame): boolean =>
  CALLS_CALL.has(lowerAt(view, verb.at)) && lowerAt(view, verb.to) === 'for';
