import { z } from 'zod';
import { defineEvent } from './define.ts';
import { reason } from './text.ts';

export const MergeWithdrawn = defineEvent({
  name: 'MergeWithdrawn',
  schema: z.strictObject({ mergeId: z.uuid(), reason: reason.nullable() }).readonly(),
  summary: ({ reason }) => `Word on several facts taken back${reason ? `: ${reason}` : ''}`,
});
