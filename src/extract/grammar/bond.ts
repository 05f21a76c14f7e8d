import { anyOf } from '../text/any-of.ts';
import { isAnyAt, leadIn, lowerAt, type SentenceView } from './sentence-view.ts';

const BOND = anyOf(
  'cooperation|relations|relationship|ties|partnership|friendship|conflict|war|wars|border|trade|dispute|disputes|tensions?|peace|agreement|treaty|differences|links|alliance|interaction|ceasefire|truce|situation|confrontation|hostilities|crisis|fighting|escalation',
);

/** Whether those at a token are named for what is between them: "the conflict between Chad and Mali". */
export function isOfBond(view: SentenceView, from: number): boolean {
  const tie = leadIn(view, from);
  return lowerAt(view, tie) === 'between' && isAnyAt(view, tie - 1, BOND);
}
