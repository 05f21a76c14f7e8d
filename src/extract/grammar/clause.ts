import type { Verb } from './verb-at.ts';

/**
 * How a clause hangs on the one before it: `main`; `content`, what is said; `relative`, about who was named
 * last; `coordinate` with or without a subject of its own; `participle`; `subordinate` after a conjunction.
 */
export type Link = 'main' | 'content' | 'relative' | 'coordinate' | 'participle' | 'subordinate';

export interface Clause {
  /** Token indexes, half-open; the conjunction is outside. */
  readonly from: number;
  readonly to: number;
  readonly link: Link;
  /** The conjunction, in small letters; empty where there is none. */
  readonly conjunction: string;
  readonly verbs: readonly Verb[];
}

/** Where a clause ends and another begins. */
export interface Cut {
  /** The first token of the new clause; what ties it to the old one stands before. */
  readonly next: number;
  readonly link: Link;
  readonly conjunction: string;
}
