/** What a noun that speaks of something told before stands for; words of any sort, or what was asked, charged, threatened or offered. */
export const REFERENCE_SORTS = [
  'words',
  'request',
  'charge',
  'threat',
  'offer',
  'criticism',
  'force',
  'sanction',
  'meeting',
  'agreement',
  'withdrawal',
  'exchange',
  'deed',
] as const;

export type ReferenceSort = (typeof REFERENCE_SORTS)[number];
