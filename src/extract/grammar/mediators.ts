import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { isAnyAt, leadIn, lowerAt, type SentenceView } from './sentence-view.ts';

const MEDIATED = anyOf(
  'brokered|mediated|facilitated|arranged|negotiated|sponsored|hosted|supervised|organi[sz]ed|overseen',
);
const MEDIATING = anyOf('mediating|brokering|facilitating|hosting');

/** Whether somebody only brought others together: "in a deal brokered by Qatar", "a Qatari-brokered deal", "with Qatar mediating". */
export function isMediator(view: SentenceView, { from, to }: Mention): boolean {
  const by = leadIn(view, from);
  const isBy = lowerAt(view, by) === 'by' && isAnyAt(view, by - 1, MEDIATED);
  const isHyphened = lowerAt(view, to) === '-' && isAnyAt(view, to + 1, MEDIATED);
  return isBy || isHyphened || (isAnyAt(view, to, MEDIATING) && lowerAt(view, by) === 'with');
}
