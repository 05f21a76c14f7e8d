import { adverbOr } from '../text/adverb.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { isPlanned } from './planning.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const followsSubject = adverbOr(
  'also|,|and|\\(|"|“|\'|‘|himself|herself|both|jointly|then|again|each|all|have|as|that|who|the|a|one|this|last|earlier|later|since|still|now|here|once|continues?|continued|keeps|kept|co|re|rubber|therefore|thus|accordingly|moreover|however|consequently|nonetheless|nevertheless|too|hereby|further|today|yesterday',
);

/** No plain noun follows: in "China trade fell" it is not China that fell. */
export function leadsToVerb(view: SentenceView, to: number, before: number): boolean {
  const next = lowerAt(view, to);
  if (to === before || isAnyAt(view, to, AUXILIARIES) || isAnyAt(view, to, PREPOSITIONS))
    return true;
  return followsSubject(next) || isVerbOrDate(view, to) || isPlanned(view, to, before);
}

const isVerbOrDate = ({ clauses, dates }: SentenceView, at: number): boolean =>
  dates.some((date) => date.from === at) ||
  clauses.some(({ verbs }) => verbs.some((verb) => verb.at === at));
