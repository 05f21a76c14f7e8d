import { z } from 'zod';
import { defineEvent } from './define.ts';

export const SourceReinstated = defineEvent({
  name: 'SourceReinstated',
  schema: z.strictObject({ sourceId: z.uuid(), reason: z.string().min(1) }).readonly(),
  summary: ({ reason }) => `Source reinstated: ${reason}`,
});
