import type { Extraction } from '../extract/types.ts';
import type { Tokens } from './meter.ts';

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

/** What was read by a model, what was not believed, and what it took. */
export interface ModelExtraction extends Extraction {
  readonly rejections: readonly Rejection[];
  readonly usage: { readonly tokens: Tokens /** US dollars. */; readonly cost: number | null };
}

/** Why one thing cannot stand. */
export interface Refused {
  readonly reason: Doubt;
  readonly refused: string;
}

export const refused = (reason: Doubt, message: string): Refused => ({ reason, refused: message });

export const isRefused = <Value extends object>(value: Value | Refused): value is Refused =>
  'refused' in value;
