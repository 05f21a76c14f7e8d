import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { leadIn, lowerAt, type SentenceView } from './sentence-view.ts';

const MEDIATED = anyOf(
  'brokered|mediated|facilitated|arranged|negotiated|sponsored|hosted|supervised|organi[sz]ed|overseen',
);
const MEDIATING = anyOf('mediating|brokering|facilitating|hosting');

/** Whether somebody only brought others together: "in a deal brokered by Qatar", "a Qatari-brokered deal", "with Qatar mediating". */
export function isMediator(view: SentenceView, { from, to }: Mention): boolean {
  const by = leadIn(view, from);
  const isBy = lowerAt(view, by) === 'by' && MEDIATED.has(lowerAt(view, by - 1));
  const isHyphened = lowerAt(view, to) === '-' && MEDIATED.has(lowerAt(view, to + 1));
  return isBy || isHyphened || (MEDIATING.has(lowerAt(view, to)) && lowerAt(view, by) === 'with');
}
