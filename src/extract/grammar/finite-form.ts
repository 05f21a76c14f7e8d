import { AUXILIARIES } from './auxiliaries.ts';
import { IRREGULAR_PAST, PAST_OR_PARTICIPLE } from './past-forms.ts';

/** Whether a word ends as a past form does. */
export const isPastForm = (word: string): boolean => word.length > 4 && word.endsWith('ed');

/** Whether a word looks finite by its form, be it known as a verb or not. */
export const hasFiniteForm = (word: string): boolean =>
  AUXILIARIES.has(word) || IRREGULAR_PAST.has(word) || isPastForm(word);

/** Whether a word may be finite: as by its form, or as a past that is one only behind whoever acts. */
export const mayBeFinite = (word: string): boolean =>
  hasFiniteForm(word) || PAST_OR_PARTICIPLE.has(word);
