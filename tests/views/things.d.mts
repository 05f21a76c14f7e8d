import type { Projection } from '../../projections/projection.ts';

export const things: Projection;
export const counter: Projection;
export const projections: readonly Projection[];
