import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

const LATER_LONGER = anyOf('later|longer|sooner|less|fewer|more|doubt|,');
const NO_NEITHER = anyOf('no|neither|nor|not');

/** "No agreement was signed by Peru", not "No later than Monday Peru signed". */
export const isNothing = (view: SentenceView, { from }: Clause): boolean =>
  lowerAt(view, from) === 'no' && !LATER_LONGER.has(lowerAt(view, from + 1));

/** "No Peruvian official met", "Neither Peru nor Chad signed", "Peru, not Chad, signed". */
export const isNobody = (view: SentenceView, [first]: readonly Mention[]): boolean =>
  first !== undefined && NO_NEITHER.has(lowerAt(view, first.from - 1));
