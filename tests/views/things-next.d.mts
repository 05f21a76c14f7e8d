import type { Projection } from '../../projections/projection.ts';

export const next: Projection;
export const projections: readonly Projection[];
