import { changes } from './changes.ts';
import type { Projection } from './projection.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';

/** Every projection there is. */
export const projections: readonly Projection[] = [timeline, sources, changes];
