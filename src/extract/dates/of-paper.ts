import { anyOf } from '../text/any-of.ts';
import { type DateLook, wordAt } from './expression.ts';

const OF_FROM = anyOf('of|from');
const PAPERS = anyOf(
  'agreements?|accords?|pacts?|treaty|treaties|deals?|declaration|resolution|memorandum|convention|charter|protocols?|communique|laws?|act|constitution|contracts?|understanding|truce|ceasefire|armistice|settlement|decree|mandate|statute|concordat|arrangement',
);
/** What stands before a paper that is only leaned on: "in line with", "based on", "pursuant to". */
const LEANING = anyOf(
  'under|with|on|to|against|despite|since|citing|invoking|violat(?:e|es|ed|ing)|breach(?:es|ed|ing)?|breaking|broke|implement(?:s|ed|ing)?|honou?r(?:s|ed|ing)?|respect(?:s|ed|ing)?|recall(?:s|ed|ing)?',
);
const STOPS = anyOf('[.,;:()–—]|and|or|that|which|who|was|were|is|are|has|had|have|in|at');
/** In tokens, from a paper back to what leans on it: "under the terms of a secret defence". */
const REACH = 7;

/** "still man posts under a pact of 2010", "in line with the accord of May 2019": the date of a paper that something else leans on, and of nothing that is told. */
export function isOfReferredPaper(look: DateLook, date: number): boolean {
  if (isDatingFrom(look, date) || isOfHarmAnswered(look, date)) return true;
  if (!OF_FROM.has(wordAt(look, date - 1)) || !PAPERS.has(wordAt(look, date - 2))) return false;
  for (let at = date - 3; at >= Math.max(look.from, date - 3 - REACH); at--) {
    const word = wordAt(look, at);
    if (LEANING.has(word)) return true;
    if (STOPS.has(word)) return false;
  }
  return false;
}

/** "a pact dating from 2010", "a row dating back to 2010". */
const isDatingFrom = (look: DateLook, date: number): boolean =>
  wordAt(look, date - 2) === 'dating' ||
  (wordAt(look, date - 2) === 'back' && wordAt(look, date - 3) === 'dating');

const HARM = anyOf(
  'attacks?|raids?|strikes?|bombings?|shelling|incident|incursion|killings?|massacre|coup|explosions?|blasts?|crash|shooting|vote|election|referendum',
);
const OVER = anyOf('over|for|after|following|to|about');

/** "expelled his envoy over the raid of 3 February": of what something is the answer to, where nobody is named who did it. */
function isOfHarmAnswered(look: DateLook, date: number): boolean {
  if (!OF_FROM.has(wordAt(look, date - 1)) || !HARM.has(wordAt(look, date - 2))) return false;
  let at = date - 3;
  while (at > look.from && !ARTICLES.has(wordAt(look, at)) && !look.tokens[at]?.capital) at--;
  return date - at <= REACH && wordAt(look, at) === 'the' && OVER.has(wordAt(look, at - 1));
}

const ARTICLES = anyOf("the|an?|'s|its|his|her|their");
