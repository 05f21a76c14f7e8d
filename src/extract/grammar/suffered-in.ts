import { lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

/** "died in clashes between the armies of Peru and Chile": whether the noun that ends at a token tells who fought, and not the verb before it. */
export const isSufferedIn = (view: SentenceView, { sense }: Verb, to: number): boolean =>
  sense.family === 'suffered' && lowerAt(view, to) === 'between';
