import { z } from 'zod';
import { defineEvent } from './define.ts';

export const MergeWithdrawn = defineEvent({
  name: 'MergeWithdrawn',
  schema: z.strictObject({ mergeId: z.uuid(), reason: z.string().min(1).nullable() }).readonly(),
  summary: ({ reason }) => `Word on several facts taken back${reason ? `: ${reason}` : ''}`,
});
