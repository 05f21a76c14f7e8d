/** After which a noun is no subject. */
export const PREPOSITIONS = new Set(
  'of in for with to by at from on against between about over under near into than without despite among'.split(
    ' ',
  ),
);
