import { PREPOSITIONS } from './prepositions.ts';
import { isAnyAt, leadIn, type SentenceView } from './sentence-view.ts';

/** Whether a preposition stands before a name and its article: "the ban on Chad". */
export const isBehindPreposition = (view: SentenceView, from: number): boolean =>
  isAnyAt(view, leadIn(view, from), PREPOSITIONS);
