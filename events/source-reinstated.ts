import { z } from 'zod';
import { defineEvent } from './define.ts';
import { reason } from './text.ts';

export const SourceReinstated = defineEvent({
  name: 'SourceReinstated',
  schema: z.strictObject({ sourceId: z.uuid(), reason }).readonly(),
  summary: ({ reason }) => `Source reinstated: ${reason}`,
});
