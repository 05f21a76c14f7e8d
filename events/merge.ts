import { z } from 'zod';
import { reason } from './text.ts';

/** A reviewer's word on several facts is a word on each two of them. */
export const mergeShape = {
  mergeId: z.uuid(),
  facts: z.array(z.uuid()).min(2).max(100).readonly(),
  reason,
} as const;
