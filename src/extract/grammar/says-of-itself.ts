import { anyOf } from '../text/any-of.ts';
import type { Clause } from './clause.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

const IT_ITS = anyOf('it|its');
const HIS_HER = anyOf('his|her|their');
const COUNTRY_GOVERNMENT = anyOf('country|government|nation');

/** "Switzerland said it had expelled …", "denied that its army …", "although it has sent …": whoever speaks or acts. */
export const saysOfItself = (view: SentenceView, { link, from }: Clause): boolean =>
  (link === 'content' || link === 'subordinate') &&
  (IT_ITS.has(lowerAt(view, from)) ||
    (HIS_HER.has(lowerAt(view, from)) && COUNTRY_GOVERNMENT.has(lowerAt(view, from + 1))));
