import { z } from 'zod';
import { defineEvent } from './define.ts';
import { mergeShape } from './merge.ts';

export const FactsSeparated = defineEvent({
  name: 'FactsSeparated',
  schema: z.strictObject(mergeShape).readonly(),
  summary: ({ facts, reason }) => `${facts.length} facts report different happenings: ${reason}`,
});
