import { PREPOSITIONS } from './prepositions.ts';
import { leadIn, lowerAt, type SentenceView } from './sentence-view.ts';

/** Whether a preposition stands before a name and its article: "the ban on Chad". */
export const isBehindPreposition = (view: SentenceView, from: number): boolean =>
  PREPOSITIONS.has(lowerAt(view, leadIn(view, from)));
