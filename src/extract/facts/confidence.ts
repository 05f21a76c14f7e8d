import type { Timed } from './timed.ts';

const BY_TYPE = { meeting: 0.8, agreement: 0.7, statement: 0.65, action: 0.6 } as const;
const BY_BASIS = {
  stated: 0.1,
  resolved: 0.1,
  relative: 0.05,
  context: 0.05,
  publication: -0.05,
} as const;

/** How much a fact is believed, by what it is and what its date rests on. Not measured: see `confidenceBasis`. */
export function confidenceOf({ draft, when, modality }: Timed): number {
  const base = BY_TYPE[draft.detail.type] + BY_BASIS[when.basis];
  const doubts = (modality === 'actual' ? 0 : 0.05) + (draft.participants.length > 4 ? 0.1 : 0);
  return Math.round((base - doubts) * 100) / 100;
}
