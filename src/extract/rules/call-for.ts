import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';

/** "Ann's call for contacts with Bob": an appeal, and nobody rang. */
export const isCallFor = ({ view, verb }: Frame): boolean =>
  /^calls?$/.test(lowerAt(view, verb.at)) && lowerAt(view, verb.to) === 'for';
