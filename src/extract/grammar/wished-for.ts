import { anyOf } from '../text/any-of.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

/** "had hoped to host talks". */
export const isWished = (view: SentenceView, { at }: Verb): boolean =>
  lowerAt(view, at - 1) === 'to' && isAnyAt(view, at - 2, WISHED);

const WISHED = anyOf(
  'hop(?:e|es|ed|ing)|want(?:s|ed)?|wish(?:es|ed)?|tr(?:y|ies|ied|ying)|seeks?|sought|offer(?:s|ed)?|fail(?:s|ed)?|refus(?:e|es|ed)|aim(?:s|ed)?|attempts?|efforts?|willing|ready',
);
