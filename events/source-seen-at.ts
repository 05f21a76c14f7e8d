import { z } from 'zod';
import { defineEvent } from './define.ts';

export const SourceSeenAt = defineEvent({
  name: 'SourceSeenAt',
  schema: z.strictObject({ sourceId: z.uuid(), url: z.url() }).readonly(),
  summary: ({ url }) => `The same text stands at ${url}`,
});
