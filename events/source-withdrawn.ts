import { z } from 'zod';
import { defineEvent } from './define.ts';
import { reason } from './text.ts';

export const SourceWithdrawn = defineEvent({
  name: 'SourceWithdrawn',
  schema: z
    .strictObject({
      sourceId: z.uuid(),
      reason,
      supersededBy: z.uuid().nullable(),
    })
    .readonly(),
  summary: ({ reason }) => `Source withdrawn: ${reason}`,
});
