import { z } from 'zod';

/** Whose judgement it is: a reviewer's, or that of a later version of the extractor. */
export const By = z.enum(['person', 'rereading']);

/** A judgement on one fact, with its reason. */
export const judgementShape = { factId: z.uuid(), reason: z.string().min(1), by: By } as const;
