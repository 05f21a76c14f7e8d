import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const FIRE = anyOf('fire|attack');
const FOR_WHAT = anyOf('for|over');

/** "Peru came under fire from Chad for its stance": words that are told as blows, since it is told what they are about. */
export const isUnderCriticism = ({ view, verb, clause }: Frame): boolean =>
  verb.sense.base === 'come' &&
  FIRE.has(lowerAt(view, verb.to - 1)) &&
  lowerAt(view, verb.to) === 'from' &&
  hasWord(view, { from: verb.to, to: clause.to }, FOR_WHAT);
