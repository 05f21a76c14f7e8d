import { z } from 'zod';
import { reason } from './text.ts';

/** Whose judgement it is: a reviewer's, or that of a later version of the extractor. */
export const By = z.enum(['person', 'rereading']);

/** A judgement on one fact, with its reason. */
export const judgementShape = { factId: z.uuid(), reason, by: By } as const;
