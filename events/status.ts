import type { METHODS } from './vocabulary.ts';

/** The status a fact begins with, by who or what it was derived by. */
export const FIRST_STATUS = {
  rules: 'proposed',
  model: 'proposed',
  dataset: 'imported',
  manual: 'confirmed',
} as const satisfies Record<(typeof METHODS)[number], string>;
