import type { Extraction } from './types.ts';

/** Why something that a model told was not believed. */
export type Doubt =
  | 'vocabulary'
  | 'not-in-text'
  | 'date'
  | 'country'
  | 'no-pair'
  | 'duplicate'
  | 'schema';

/** What was not believed: a whole fact, or a part that it does without. */
export interface Rejection {
  /** The place of the fact among those that the model told, from 1. */
  readonly fact: number;
  readonly what: 'fact' | 'place' | 'quote' | 'name' | 'part';
  readonly reason: Doubt;
  readonly message: string;
}

/** What a model used up. */
export interface Usage {
  readonly tokens: { readonly input: number; readonly output: number };
  /** US dollars; null where the price is not known. */
  readonly cost: number | null;
}

/** What was read by a model, what was not believed, and what it took. */
export interface CheckedExtraction extends Extraction {
  readonly rejections: readonly Rejection[];
  readonly usage: Usage;
}
