import { anyOf } from '../text/any-of.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, type SentenceView } from './sentence-view.ts';

const IT_ITS = anyOf('it|its');
const HIS_HER = anyOf('his|her|their');
const COUNTRY_GOVERNMENT = anyOf('country|government|nation');

/** "Switzerland said it had expelled …", "denied that its army …", "although it has sent …": whoever speaks or acts. */
export const saysOfItself = (view: SentenceView, { link, from }: Clause): boolean =>
  (link === 'content' || link === 'subordinate') &&
  (isAnyAt(view, from, IT_ITS) ||
    (isAnyAt(view, from, HIS_HER) && isAnyAt(view, from + 1, COUNTRY_GOVERNMENT)));
