import { z } from 'zod';
import { listOf } from './list.ts';
import { reason } from './text.ts';

/** A reviewer's word on several facts is a word on each two of them. */
export const mergeShape = {
  mergeId: z.uuid(),
  facts: listOf(z.uuid(), 100, 2),
  reason,
} as const;
