import type { Kind } from '../../../events/detail.ts';

/** What is done to all who are named after the verb, and to the country in which it is done. */
export const TO_PLACES: ReadonlySet<Kind> = new Set<Kind>([
  'force',
  'incursion',
  'deployment',
  'aid',
  'ceasefire-withdrawal',
  'visa-border',
  'cyber',
  'evacuation',
  'exercise',
  'loan-investment',
  'recall',
  'relations',
]);
/** What firms do too. */
export const ECONOMIC: ReadonlySet<Kind> = new Set<Kind>([
  'sanction',
  'sanction-relief',
  'trade-measure',
  'loan-investment',
  'other',
]);

/** What is done on a state's land or to those who guard it. */
export const ON_LAND: ReadonlySet<Kind> = new Set<Kind>(['incursion', 'force']);

/** What is done to those of a state that may be named only in the reason. */
export const OF_ENVOYS: ReadonlySet<Kind> = new Set<Kind>(['expulsion', 'recall']);

/** What answers a deed of another state, which may be all that names it. */
export const ANSWERS: ReadonlySet<Kind> = new Set<Kind>([
  'recall',
  'expulsion',
  'protest',
  'relations',
]);
