import type { Party } from './mention.ts';

/** A meeting to come that a release's title tells of, and its text only speaks of. */
export interface Announced {
  readonly mode: 'in-person' | 'visit';
  /** Those of two states who are to meet; the first is the guest of a visit. */
  readonly parties: readonly Party[];
  /** The day or days, as EDTF. */
  readonly on: string;
}
