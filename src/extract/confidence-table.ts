import type { CONFIDENCE_BASES } from '../../events/vocabulary.ts';
import { FEATURE_NAMES, type Feature } from './confidence-features.ts';
import { rowsOf } from './table.ts';

type Basis = Exclude<(typeof CONFIDENCE_BASES)[number], 'given'>;

/** How much each feature of a fact speaks for it, in log-odds. */
export interface ConfidenceTable {
  /** Whether the numbers were measured well enough to be taken for shares of right facts. */
  readonly basis: Basis;
  /** Of a fact without any feature. */
  readonly always: number;
  readonly weights: ReadonlyMap<Feature, number>;
}

/** What a feature adds to the log-odds of a fact. */
export interface Contribution {
  readonly feature: Feature | 'always';
  readonly weight: number;
}

const BASES: readonly string[] = ['calibrated', 'uncalibrated'] satisfies Basis[];
const FILE = 'confidence.tsv';

/** Reads the table; throws with the row that is no feature or number. A feature that is not there weighs nothing. */
export function confidenceTable(text: string): ConfidenceTable {
  const rows = rowsOf(FILE, text, 2);
  const basis = rows.find(([name]) => name === 'basis')?.[1] ?? '';
  if (!BASES.includes(basis)) {
    throw new Error(`${FILE}, row "basis": "${basis}" is none of ${BASES.join(', ')}`);
  }
  const weights = new Map<string, number>();
  for (const [name = '', cell = ''] of rows.filter(([first]) => first !== 'basis')) {
    if (name !== 'always' && !FEATURE_NAMES.some((feature) => feature === name)) {
      throw new Error(`${FILE}, row "${name}": is none of ${FEATURE_NAMES.join(', ')}`);
    }
    weights.set(name, numberIn(name, cell));
  }
  const always = weights.get('always') ?? numberIn('always', '');
  weights.delete('always');
  // Both were checked above.
  return { basis: basis as Basis, always, weights: weights as ReadonlyMap<Feature, number> };
}

function numberIn(name: string, cell: string): number {
  const value = Number(cell);
  if (cell !== '' && Number.isFinite(value)) return value;
  throw new Error(`${FILE}, row "${name}": "${cell}" is no number`);
}

/** What a fact's confidence is made of. */
export const contributionsOf = (
  { always, weights }: Pick<ConfidenceTable, 'always' | 'weights'>,
  features: readonly Feature[],
): readonly Contribution[] => [
  { feature: 'always', weight: always },
  ...features.map((feature) => ({ feature, weight: weights.get(feature) ?? 0 })),
];

/** The share of right ones among facts of such features, between 0 and 1, by logistic regression. */
export function probabilityOf(
  table: Pick<ConfidenceTable, 'always' | 'weights'>,
  features: readonly Feature[],
): number {
  const odds = contributionsOf(table, features).reduce((sum, { weight }) => sum + weight, 0);
  return 1 / (1 + Math.exp(-odds));
}
