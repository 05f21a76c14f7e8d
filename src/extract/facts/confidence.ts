import { probabilityOf } from '../confidence-table.ts';
import type { FoundFact } from '../types.ts';
import { featuresOf } from './features.ts';
import type { Timed } from './timed.ts';

/** Nothing is certain, neither way. */
const LEAST = 0.01;
const MOST = 0.99;

/** How much a fact is believed, by its features, and whether such numbers were measured. */
export function confidenceOf(fact: Timed): Pick<FoundFact, 'confidence' | 'confidenceBasis'> {
  const table = fact.draft.frame.view.scene.lexicon.confidence;
  const share = Math.round(probabilityOf(table, featuresOf(fact)) * 100) / 100;
  return { confidence: Math.min(MOST, Math.max(LEAST, share)), confidenceBasis: table.basis };
}
