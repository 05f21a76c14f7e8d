/**
 * What a fact's confidence is worked out from: what it is, how it was told, and how its parties and date were found.
 * What these are about stays the same when rules change.
 */
export const FEATURE_NAMES = [
  'statement',
  'agreement',
  'action',
  'plain comment',
  'conflictual',
  'neutral',
  'not actual',
  'background',
  'told several times',
  'date of the meeting',
  'date of publication',
  'date reckoned',
  'open date',
  'party inferred',
  'party referred to',
  'party by adjective',
  'organisation',
  'three countries or more',
  'clause of another',
  'in a quotation',
  'by an office',
  'long sentence',
  'late in the text',
] as const;

export type Feature = (typeof FEATURE_NAMES)[number];
