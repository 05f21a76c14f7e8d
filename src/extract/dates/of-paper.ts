import { anyOf } from '../text/any-of.ts';
import { type DateLook, wordAt } from './expression.ts';

const OF_FROM = anyOf('of|from');
const PAPERS = anyOf(
  'agreements?|accords?|pacts?|treaty|treaties|deals?|declaration|resolution|memorandum|convention|charter|protocols?|communique|laws?|act|constitution|contracts?|understanding|truce|ceasefire|armistice|settlement|decree|mandate|statute|concordat|arrangement',
);
/** What stands before a paper that is only leaned on: "in line with", "based on", "pursuant to". */
const LEANING = anyOf(
  'under|with|on|to|by|against|despite|since|citing|invoking|violat(?:e|es|ed|ing)|breach(?:es|ed|ing)?|breaking|broke|implement(?:s|ed|ing)?|honou?r(?:s|ed|ing)?|respect(?:s|ed|ing)?|recall(?:s|ed|ing)?',
);
const STOPS = anyOf('[.,;:()–—]|and|or|that|which|who|was|were|is|are|has|had|have|in|at|of');
/** In tokens, from a paper back to what leans on it: "under a secret defence". */
const REACH = 5;

/** "still man posts under a pact of 2010", "in line with the accord of May 2019": the date of a paper that something else leans on, and of nothing that is told. */
export function isOfReferredPaper(look: DateLook, date: number): boolean {
  if (!OF_FROM.has(wordAt(look, date - 1)) || !PAPERS.has(wordAt(look, date - 2))) return false;
  for (let at = date - 3; at >= Math.max(look.from, date - 3 - REACH); at--) {
    const word = wordAt(look, at);
    if (LEANING.has(word)) return true;
    if (STOPS.has(word)) return false;
  }
  return false;
}
