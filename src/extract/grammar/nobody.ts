import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** "No agreement was signed by Peru", not "No later than Monday Peru signed". */
export const isNothing = (view: SentenceView, { from }: Clause): boolean =>
  lowerAt(view, from) === 'no' &&
  !/^(?:later|longer|sooner|less|fewer|more|doubt|,)$/.test(lowerAt(view, from + 1));

/** "No Peruvian official met", "Neither Peru nor Chad signed", "Peru, not Chad, signed". */
export const isNobody = (view: SentenceView, [first]: readonly Mention[]): boolean =>
  first !== undefined && /^(?:no|neither|nor|not)$/.test(lowerAt(view, first.from - 1));
