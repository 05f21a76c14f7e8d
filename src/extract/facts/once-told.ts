import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const SETTLING = anyOf('agree|ask|decide|propose|offer|invite|warn|request|promise|demand');
const WE_YOU = anyOf('we|i|you');
const AGO = anyOf('ago');
/** In tokens, back to "ago": "met in Lima not so long ago and". */
const AGO_REACH = 4;

/** "when we agreed in Lima to meet", "met not so long ago and agreed to": some time before the talks at which it is told. */
export const isOnce = ({ view, clause, verb }: Frame): boolean =>
  verb.sense.tense === 'past' &&
  SETTLING.has(verb.sense.base) &&
  ((clause.link === 'subordinate' &&
    clause.conjunction === 'when' &&
    isAnyAt(view, verb.at - 1, WE_YOU)) ||
    (lowerAt(view, verb.at - 1) === 'and' &&
      hasWord(view, { from: verb.at - AGO_REACH, to: verb.at }, AGO)));
