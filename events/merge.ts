import { z } from 'zod';

/** A reviewer's word on several facts is a word on each two of them. */
export const mergeShape = {
  mergeId: z.uuid(),
  facts: z.array(z.uuid()).min(2).max(100).readonly(),
  reason: z.string().min(1),
} as const;
