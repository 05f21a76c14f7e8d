import { z } from 'zod';
import { defineEvent } from './define.ts';
import { address } from './text.ts';

export const SourceSeenAt = defineEvent({
  name: 'SourceSeenAt',
  schema: z.strictObject({ sourceId: z.uuid(), url: address }).readonly(),
  summary: ({ url }) => `The same text stands at ${url}`,
});
