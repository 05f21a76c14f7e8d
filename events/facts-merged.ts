import { z } from 'zod';
import { defineEvent } from './define.ts';
import { mergeShape } from './merge.ts';

export const FactsMerged = defineEvent({
  name: 'FactsMerged',
  schema: z.strictObject(mergeShape).readonly(),
  summary: ({ facts, reason }) => `${facts.length} facts report one happening: ${reason}`,
});
