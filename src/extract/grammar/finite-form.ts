import { AUXILIARIES } from './auxiliaries.ts';
import { IRREGULAR_PAST } from './past-forms.ts';

/** Whether a word ends as a past form does. */
export const isPastForm = (word: string): boolean => word.length > 4 && word.endsWith('ed');

/** Whether a word looks finite by its form, be it known as a verb or not. */
export const hasFiniteForm = (word: string): boolean =>
  AUXILIARIES.has(word) || IRREGULAR_PAST.has(word) || isPastForm(word);
