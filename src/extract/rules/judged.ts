import type { Stance } from './rule.ts';

/** What kind of statement words are, and how they stand towards those of whom they speak. */
export interface Judged {
  readonly act: string;
  readonly stance: Stance;
}
