import type { Mention } from '../who/mention.ts';
import { BRINGING } from './brought-about.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** Whether somebody is named only beside what is told: "Peru, not Chad, attacked"; "the minister, visiting Chad, urged"; not ", leading Chad to recall". */
export const isInAside = (view: SentenceView, { from }: Mention): boolean =>
  lowerAt(view, from - 1) === 'not' ||
  (lowerAt(view, from - 2) === ',' && isVisiting(lowerAt(view, from - 1)));

const isVisiting = (word: string): boolean => word.endsWith('ing') && !BRINGING.has(word);
