import { anyOf } from '../text/any-of.ts';

/** After which a noun is no subject. */
export const PREPOSITIONS = anyOf(
  'of|in|for|with|to|by|at|from|on|against|between|about|over|under|near|into|than|without|despite|among',
);
