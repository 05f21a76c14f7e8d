import { z } from 'zod';
import { defineEvent } from './define.ts';

export const SourceWithdrawn = defineEvent({
  name: 'SourceWithdrawn',
  schema: z
    .strictObject({
      sourceId: z.uuid(),
      reason: z.string().min(1),
      supersededBy: z.uuid().nullable(),
    })
    .readonly(),
  summary: ({ reason }) => `Source withdrawn: ${reason}`,
});
